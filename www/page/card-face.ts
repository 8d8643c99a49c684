import type { Figure, Mention } from '../engine/types';
import { describe } from '../ui/describe';
import { factLines, type Source } from '../ui/fact-line';
import { inFull, type NumberStyleChoice } from '../ui/number';
import type { Language } from '../ui/labels';
import { type CardLabels, cardLabelsOf } from '../ui/labels/card';
import { libraryProblem } from '../ui/labels/problems';
import { levelOf, zoneOf } from './card-context';
import { reasonLines } from './card-reasons';
import type { CardFace, FaceEvents, Marked } from './card-parts';
import { type Action, type ActionName, CardView, type Feedback } from './card-view';
import { copyText } from './clipboard';
import type { Mark } from './mark';

/** What a card can do besides showing; what is left out has no button. */
export interface CardTools {
  /** Asked whenever a card opens. */
  readonly language: () => Language;
  readonly numberStyle?: () => NumberStyleChoice;
  /** The page a fact is copied or saved from. */
  readonly source?: () => Source;
  /** Keeps a fact. Rejects with an error whose `problem` or message says why. */
  readonly save?: (figure: Figure) => Promise<void>;
  /** Never marks this text here again. Rejects with an error whose `problem` or message says why; resolves to what undoes it. */
  readonly reject?: (mark: Mark, mention: Mention) => Promise<() => Promise<void>>;
  /** Whether nothing may be kept of this page unasked. The card then asks before it saves for the first time. */
  readonly isPrivate?: boolean;
}

/** The card as the reader sees it. */
export function createFace(
  page: Document,
  marked: Marked,
  events: FaceEvents,
  tools: CardTools,
): CardFace {
  const view = new CardView(page, events);
  const consent = { isGiven: tools.isPrivate !== true };
  return {
    get isOpen() {
      return view.isOpen;
    },
    get outlivesMark() {
      return view.outlivesMark;
    },
    owns: (target) => view.owns(target),
    focus: () => view.focus(),
    press: (name) => view.press(name),
    hide: () => {
      view.hide();
    },
    close: () => {
      view.close();
    },
    async open(mark, mention, isWanted) {
      const language = tools.language();
      const [zone, level] =
        mention.type === 'figure'
          ? await Promise.all([zoneOf(mention, marked), levelOf(mention, mark, marked)])
          : [];
      if (!isWanted()) return;
      const numberStyle = tools.numberStyle?.();
      const description = describe(mention, language, { numberStyle, zone, level });
      const asked: Asked = {
        page,
        mark,
        mention,
        marked,
        tools,
        consent,
        words: cardLabelsOf(language),
        language,
      };
      view.open(mark.range, description, actionsFor(asked), language);
    },
  };
}

interface Asked {
  readonly page: Document;
  readonly mark: Mark;
  readonly mention: Mention;
  readonly marked: Marked;
  readonly tools: CardTools;
  /** Whether facts of this page may be kept. */
  readonly consent: { isGiven: boolean };
  readonly words: CardLabels;
  readonly language: Language;
}

function actionsFor(asked: Asked): Action[] {
  const { page, mention, tools, words, language } = asked;
  const source = tools.source?.() ?? { title: page.title, url: page.URL };
  const copy = (name: ActionName, label: string, text: () => string): Action => ({
    name,
    label,
    run: async () => ({ said: (await copyText(page, text())) ? words.copied : words.copyFailed }),
  });
  const actions: Action[] = [];
  if (mention.type === 'figure') {
    actions.push(
      copy('copy-value', words.copyValue, () => plainValue(mention)),
      copy('copy-fact', words.copyFact, () => factLines(mention, source, language)),
    );
    if (tools.save !== undefined) actions.push(saving(mention, tools.save, asked));
  } else {
    actions.push(copy('copy-name', words.copyName, () => mention.name));
  }
  if (tools.reject !== undefined) actions.push(rejecting(asked, tools.reject));
  if (asked.marked.explain !== undefined) actions.push(explaining(asked));
  return actions;
}

/** As a spreadsheet takes it: `46100000000`, `15–20`. */
function plainValue({ value, max }: Figure): string {
  const ends = max === undefined ? [value] : [value, max];
  return ends.map((end) => inFull(end, 'en').replaceAll(',', '')).join('–');
}

function saving(
  figure: Figure,
  save: NonNullable<CardTools['save']>,
  { words, language, consent }: Asked,
): Action {
  const keep = (): Promise<Feedback> =>
    attempt(() => save(figure), words.saved, words.saveFailed, language);
  return {
    name: 'save',
    label: words.save,
    run: async () =>
      consent.isGiven
        ? keep()
        : {
            said: words.savePrivate,
            offers: {
              name: 'consent',
              label: words.saveAnyway,
              run: () => {
                consent.isGiven = true;
                return keep();
              },
            },
          },
  };
}

function rejecting(
  { mark, mention, words, language, tools }: Asked,
  reject: NonNullable<CardTools['reject']>,
): Action {
  return {
    name: 'reject',
    label: words.notAMark,
    endsMark: true,
    run: async () => {
      try {
        const undo = await reject(mark, mention);
        return {
          said: tools.isPrivate === true ? words.rejectedPrivate : words.rejected,
          outlivesMark: true,
          offers: {
            name: 'undo',
            label: words.undo,
            run: async () => ({
              ...(await attempt(undo, '', words.undoFailed, language)),
              closes: true,
            }),
          },
        };
      } catch (error) {
        return {
          said: words.rejectFailed.replace('{reason}', () => libraryProblem(error, language)),
        };
      }
    },
  };
}

function explaining({ mark, marked, words, language }: Asked): Action {
  return {
    name: 'explain',
    label: words.why,
    run: async () => {
      const reasons = (await marked.explain?.(mark).catch(() => [])) ?? [];
      return reasons.length === 0
        ? { said: words.noReason }
        : { lines: reasonLines(reasons, language, words) };
    },
  };
}

async function attempt(
  action: () => Promise<void>,
  done: string,
  failed: string,
  language: Language,
): Promise<{ said: string }> {
  try {
    await action();
    return { said: done };
  } catch (error) {
    return { said: failed.replace('{reason}', () => libraryProblem(error, language)) };
  }
}
