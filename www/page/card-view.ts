import type { Description } from '../ui/describe';
import type { Language } from '../ui/labels';
import { cardLabelsOf } from '../ui/labels/card';
import type { FaceEvents } from './card-parts';
import type { ReasonLine } from './card-reasons';
import { placeBeside } from './card-place';
import { CARD_CSS } from './card-style';
import { Emphasis } from './emphasis';

export type ActionName =
  'copy-value' | 'copy-fact' | 'copy-name' | 'save' | 'consent' | 'reject' | 'undo' | 'explain';

/** A button of the card. */
export interface Action {
  readonly name: ActionName;
  readonly label: string;
  /** Whether it may take the mark away while it is done. */
  readonly endsMark?: boolean;
  /** Does it, and gives what the card then shows. Never rejects. */
  run(): Promise<Feedback>;
}

export interface Feedback {
  /** One sentence. */
  readonly said?: string;
  readonly lines?: readonly ReasonLine[];
  /** A button beside what is said. */
  readonly offers?: Action;
  /** Whether what is said stays when the mark goes. */
  readonly outlivesMark?: boolean;
  /** Whether the card has served its turn. */
  readonly closes?: boolean;
}

/** The card as it is drawn: one host element while it is open, none while it is closed. */
export class CardView {
  readonly #document: Document;
  readonly #events: FaceEvents;
  readonly #emphasis: Emphasis;
  #host: HTMLElement | undefined;
  #panel: HTMLElement | undefined;
  #feedback: HTMLElement | undefined;
  #words = '';
  #actions: readonly Action[] = [];
  #outlivesMark = false;
  #returnTo: Element | null = null;
  #unfollow: (() => void) | undefined;

  constructor(document: Document, events: FaceEvents) {
    this.#document = document;
    this.#events = events;
    this.#emphasis = new Emphasis(document);
  }

  get isOpen(): boolean {
    return this.#host !== undefined;
  }

  get outlivesMark(): boolean {
    return this.#outlivesMark;
  }

  /** Whether an event's target is the card: from outside a closed shadow root that is its host. */
  owns(target: EventTarget | null): boolean {
    return target !== null && target === this.#host;
  }

  /** Opens the card at `range`; a card that says the same already only moves there. */
  open(
    range: Range,
    description: Description,
    actions: readonly Action[],
    language: Language,
  ): void {
    const words = JSON.stringify([language, description, actions.map(({ label }) => label)]);
    if (this.#panel === undefined || words !== this.#words) {
      this.close();
      this.#panel = this.#build(description, actions, language);
      this.#words = words;
    }
    this.#actions = actions;
    this.#emphasis.put(range, description.kind);
    this.#follow(range, this.#panel);
  }

  /** Does what a button of the open card does; nothing where it has no such button. */
  async press(name: ActionName): Promise<void> {
    const action = this.#actions.find((action) => action.name === name);
    if (action !== undefined) await this.#run(action);
  }

  /** Moves the keyboard to the first button; false where there is none. */
  focus(): boolean {
    const [first] = this.#buttons();
    if (first === undefined) return false;
    this.#returnTo = this.#document.activeElement;
    first.focus({ preventScroll: true });
    return true;
  }

  /** Leaves the card where it is, unseen, until it is opened anew. */
  hide(): void {
    this.#unfollow?.();
    this.#unfollow = undefined;
    if (this.#panel !== undefined) this.#panel.style.visibility = 'hidden';
  }

  /** Takes the host, the emphasis and the listeners away, and gives the keyboard back where it was. */
  close(): void {
    this.#unfollow?.();
    this.#unfollow = undefined;
    this.#emphasis.take();
    const hadFocus = this.#host !== undefined && this.#document.activeElement === this.#host;
    this.#host?.remove();
    this.#host = undefined;
    this.#panel = undefined;
    this.#feedback = undefined;
    this.#outlivesMark = false;
    if (hadFocus && this.#returnTo instanceof HTMLElement)
      this.#returnTo.focus({ preventScroll: true });
    this.#returnTo = null;
  }

  #build(description: Description, actions: readonly Action[], language: Language): HTMLElement {
    const host = this.#document.createElement('liangdian-card');
    const root = host.attachShadow({ mode: 'closed' });
    adopt(root, CARD_CSS);
    const panel = this.#document.createElement('div');
    panel.className = 'card';
    panel.lang = language;
    panel.role = 'dialog';
    panel.ariaLabel = cardLabelsOf(language).card;
    // In the top layer no z-index of the page, no dialog and no full-screen element is above it.
    panel.popover = 'manual';
    panel.addEventListener('keydown', (event) => {
      this.#keyPressed(event);
    });
    const live = this.#make('div', 'said');
    live.ariaLive = 'polite';
    live.ariaAtomic = 'true';
    this.#feedback = this.#make('div', 'feedback');
    this.#feedback.ariaLive = 'polite';
    const buttons = this.#make('div', 'actions');
    buttons.append(...actions.map((action) => this.#button(action)));
    panel.append(live, ...(actions.length > 0 ? [buttons] : []), this.#feedback);
    root.append(panel);
    this.#document.documentElement.append(host);
    this.#host = host;
    panel.showPopover();
    // A live region is read out when it changes, so it is there before its words are.
    live.append(...this.#content(description, language));
    return panel;
  }

  #button(action: Action): HTMLButtonElement {
    const button = this.#document.createElement('button');
    button.type = 'button';
    button.textContent = action.label;
    button.addEventListener('click', (event) => {
      // What a page's script makes up is not the reader's wish.
      if (event.isTrusted) void this.#run(action);
    });
    return button;
  }

  async #run(action: Action): Promise<void> {
    const feedback = this.#feedback;
    this.#outlivesMark ||= action.endsMark === true;
    const { said, lines, offers, outlivesMark = false, closes = false } = await action.run();
    if (feedback === undefined || feedback !== this.#feedback) return;
    if (closes && (said === undefined || said === '')) {
      this.#events.left();
      return;
    }
    this.#outlivesMark = outlivesMark;
    const parts: Node[] = [];
    if (said !== undefined) parts.push(this.#make('span', 'sentence', said));
    if (offers !== undefined) parts.push(this.#button(offers));
    if (lines !== undefined) parts.push(this.#reasons(lines));
    feedback.replaceChildren(...parts);
  }

  #reasons(lines: readonly ReasonLine[]): HTMLElement {
    const list = this.#make('ol', 'reasons');
    for (const { text, evidence } of lines) {
      const item = this.#make('li', '', text);
      for (const words of evidence) item.append(' ', this.#make('span', 'evidence', words));
      list.append(item);
    }
    return list;
  }

  /** Tab goes round the buttons once and then back to the page. */
  #keyPressed(event: KeyboardEvent): void {
    if (event.key !== 'Tab') return;
    const buttons = this.#buttons();
    const root = buttons[0]?.getRootNode();
    const focused = root instanceof ShadowRoot ? root.activeElement : null;
    const last = event.shiftKey ? buttons[0] : buttons.at(-1);
    if (focused !== last) return;
    event.preventDefault();
    this.#events.left();
  }

  #buttons(): HTMLButtonElement[] {
    return [...(this.#panel?.querySelectorAll('button') ?? [])];
  }

  #make(tag: string, className: string, text = ''): HTMLElement {
    const element = this.#document.createElement(tag);
    element.className = className;
    element.textContent = text;
    return element;
  }

  #content(description: Description, language: Language): HTMLElement[] {
    const say = (tag: string, className: string, text: string, chinese = false): HTMLElement => {
      const element = this.#make(tag, className, text);
      if (chinese && language !== 'zh-CN') element.lang = 'zh-CN';
      return element;
    };
    const head = this.#make('div', 'head');
    head.append(
      say('span', `kind ${description.kind}`, description.kindLabel),
      say('strong', 'title', description.title, true),
    );
    const rows = this.#make('dl', 'rows');
    for (const row of description.rows) {
      const value = say('dd', '', row.value, row.chinese);
      if (row.source !== undefined) value.append(' ', say('small', 'source', row.source));
      rows.append(say('dt', '', row.label), value);
    }
    return [head, rows];
  }

  #follow(range: Range, panel: HTMLElement): void {
    this.#unfollow?.();
    this.#unfollow = placeBeside(range, panel, () => {
      if (this.#panel === panel) this.#events.lost();
    });
  }
}

/** Adopts a style sheet: unlike a `<style>` element or attribute it is not subject to the page's CSP. */
function adopt(root: ShadowRoot, css: string): void {
  const view = root.ownerDocument.defaultView;
  if (view === null) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets.push(sheet);
}
