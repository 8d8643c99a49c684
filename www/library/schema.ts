import * as v from 'valibot';
import { figureEntries, FINITE } from '../engine/figure-schema';
import { KINDS, type Figure } from '../engine/types';
import type { FigureFacts, RejectedMark, SavedArticle, SavedFact, Source } from './types';

/** What is long beyond sense is damage, or an attack. */
export const LONGEST = { name: 1_000, address: 20_000, text: 50_000, list: 1_000 } as const;

const NAME = v.pipe(v.string(), v.maxLength(LONGEST.name));
const TEXT = v.pipe(v.string(), v.maxLength(LONGEST.text));
const TIME = v.pipe(FINITE, v.minValue(0));
const DAY = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'not a date YYYY-MM-DD'));
const ID = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const TAGS = v.pipe(v.array(NAME), v.maxLength(LONGEST.list));

/** Only what a browser would open as a page: an address is shown as a link. */
const ADDRESS = v.pipe(
  v.string(),
  v.maxLength(LONGEST.address),
  v.check((url) => /^(?:https?|file):/i.test(url) && URL.canParse(url), 'not an address of a page'),
);

const FIGURE_ENTRIES = figureEntries({ text: TEXT, name: NAME, day: DAY });

/** The attributes of a figure as they are saved: place and kind fall away. */
export const FIGURE_FACTS: v.GenericSchema<unknown, FigureFacts> = v.pipe(
  v.unknown(),
  v.object(FIGURE_ENTRIES),
);

/** A figure as a page sends it; what is kept is its attributes and its sentence. */
export const SENT_FIGURE: v.GenericSchema<unknown, FigureFacts & Pick<Figure, 'sentence'>> = v.pipe(
  v.unknown(),
  v.object({ ...FIGURE_ENTRIES, sentence: v.exactOptional(TEXT) }),
);

const SOURCE_ENTRIES = {
  url: ADDRESS,
  title: TEXT,
  site: NAME,
  published: v.exactOptional(DAY),
};

export const SOURCE: v.GenericSchema<unknown, Source> = v.pipe(
  v.unknown(),
  v.object(SOURCE_ENTRIES),
);

export const ARTICLE: v.GenericSchema<unknown, SavedArticle> = v.pipe(
  v.unknown(),
  v.object({ id: ID, ...SOURCE_ENTRIES, saved: TIME, tags: TAGS, note: TEXT }),
);

export const FACT: v.GenericSchema<unknown, SavedFact> = v.pipe(
  v.unknown(),
  v.object({
    id: ID,
    articleId: ID,
    figure: FIGURE_FACTS,
    sentence: TEXT,
    saved: TIME,
    tags: TAGS,
    note: TEXT,
  }),
);

const MARK_ENTRIES = {
  kind: v.picklist(KINDS),
  text: v.pipe(TEXT, v.minLength(1)),
  left: NAME,
  url: v.exactOptional(ADDRESS),
};

/** "Not a mark", as a page sends it. */
export const SENT_MARK: v.GenericSchema<unknown, Omit<RejectedMark, 'id' | 'saved'>> = v.pipe(
  v.unknown(),
  v.object(MARK_ENTRIES),
);

export const REJECTED: v.GenericSchema<unknown, RejectedMark> = v.pipe(
  v.unknown(),
  v.object({ id: ID, ...MARK_ENTRIES, saved: TIME }),
);
