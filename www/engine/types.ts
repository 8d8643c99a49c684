/**
 * What the extractor says, in TypeScript.
 *
 * Every offset is a UTF-16 code unit (a JavaScript string index) into the text of one block, or into
 * the whole text where {@link Engine.extract} was given one.
 */

/** The three kinds of mention, in the order of the numbers the spans use. */
export const KINDS = ['figure', 'zone', 'programme'] as const;

export type MentionKind = (typeof KINDS)[number];

interface Located {
  /** First UTF-16 code unit of the mention. */
  start: number;
  /** The UTF-16 code unit after its last. */
  end: number;
  /** The marked text itself. */
  text: string;
  /** The block `start` and `end` count in; absent where the input was one plain text. */
  block?: number;
}

/** A number that measures something. */
export interface Figure extends Located {
  type: 'figure';
  /** The number with 万 and 亿 folded in; the lower end of a range. */
  value: number;
  /** The upper end of a range. */
  max?: number;
  /** The unit without its scale: `元`, `%`, `个百分点`, `家`; empty for a pure ratio. */
  unit: string;
  /** Exact, about, more than, less than. */
  qualifier: '=' | '~' | '>' | '<';
  /** What is measured, as the text says it. */
  indicator?: string;
  measure: 'level' | 'growth' | 'change' | 'share' | 'rank';
  /** For growth and change only. */
  direction?: 'up' | 'down';
  /** The time expression that governs it, as the text says it. */
  period?: string;
  /** The first day of the period, `YYYY-MM-DD`; absent where the text and the document's date do not tell. */
  periodStart?: string;
  /** The last day of the period, `YYYY-MM-DD`. */
  periodEnd?: string;
  status: 'actual' | 'target';
  /** The zone the figure is about, as the text names it. */
  zone?: string;
  /** The full official name of that zone, where it is known. */
  zoneName?: string;
  /** For a level whose growth the text gives beside it: the rate in percent, negative for a fall. */
  growth?: number;
  /** Where the figure that says so begins, in the same block. */
  growthStart?: number;
  /** The sentence the figure stands in; of a table's cell, its headers and itself. */
  sentence?: string;
}

/** The proper name of a development zone or park. */
export interface Zone extends Located {
  type: 'zone';
  /** The full official name where there is one, else the marked text. */
  name: string;
  kind:
    'high-tech' | 'economic' | 'free-trade' | 'bonded' | 'new-area' | 'innovation-demo' | 'park';
  level?: 'national' | 'provincial';
  province?: string;
  city?: string;
  /** The year it was approved as a national zone. */
  approved?: number;
}

/** A named policy, plan or campaign. */
export interface Programme extends Located {
  type: 'programme';
  name: string;
  kind:
    | 'strategy'
    | 'plan'
    | 'action'
    | 'works'
    | 'reform'
    | 'method'
    | 'brand'
    | 'document'
    | 'campaign';
}

export type Mention = Figure | Zone | Programme;

/** How many mentions of each kind there are. */
export type Counts = Record<MentionKind, number>;

export type BlockRole = 'heading' | 'paragraph' | 'cell';

/** One block of a page's visible text. */
export interface BlockText {
  /** Names the block for as long as its document lives: a whole number from 0 to 2³² − 1, never used again. */
  id: number;
  text: string;
  role: BlockRole;
  /** Of a table's cell: what its column is headed by, outermost first. */
  columnHeaders?: readonly string[];
  /** Of a table's cell: what its row is headed by, outermost first. */
  rowHeaders?: readonly string[];
  /** Of a table's cell: the caption, and lines such as 单位：亿元 that belong to the table. */
  caption?: string;
}

/** Why something was marked, or given an attribute. */
export interface Reason {
  /** What it explains: `span`, or the name of an attribute (`indicator`, `period`, …). */
  of: string;
  /** The rule's name in the code, kebab-case: `counted-noun`, `carried-period`. */
  rule: string;
  /** What the rule says, one plain English sentence. */
  says: string;
  /** The words that made it, where they stand in this or another block, and the row of the table that knows them. */
  evidence: readonly Evidence[];
}

export interface Evidence {
  text: string;
  block?: number;
  start?: number;
  end?: number;
  /** The table, as in `data/units.tsv`; `lexicon` for a user's own row. */
  table?: string;
  /** The row's line in that table, from 1. */
  line?: number;
}

/** Flat quadruples `block, start, end, kind`, where `kind` is an index into {@link KINDS}. */
export type Spans = readonly number[];

/** Where the extractor runs: in this thread, or in the extension's background. */
export interface Engine {
  /** Extracts from one plain text, whose blocks are its lines. Rejects when the engine cannot be reached or loaded, or the date is none. */
  extract(text: string, options?: DocumentOptions): Promise<Mention[]>;
  /** Opens an empty document. Rejects when the engine cannot be reached or loaded, or the date is none. */
  open(options?: DocumentOptions): Promise<EngineDocument>;
}

export interface DocumentOptions {
  /** The user's own words, in TSV or JSON. */
  lexicon?: string;
  /** The day the document was published, `YYYY-MM-DD`; without it, the text itself is searched for one. */
  date?: string;
}

/** The blocks of one page, which may change. Calls are answered in the order they were made. */
export interface EngineDocument {
  /**
   * Adds or replaces `blocks` and forgets every block not named in `order`, the blocks in document order.
   * Resolves to the spans of `blocks` only; a block without mentions yields none.
   */
  update(blocks: readonly BlockText[], order: readonly number[]): Promise<Spans>;
  /** The mention of `kind` that begins at `start` in `block`, with all its attributes. */
  mention(block: number, start: number, kind: MentionKind): Promise<Mention | undefined>;
  /** All mentions in document order; each names its `block`. */
  mentions(): Promise<Mention[]>;
  /** Why the mention of `kind` that begins at `start` in `block` was marked and given its attributes; empty where there is none. */
  explain(block: number, start: number, kind: MentionKind): Promise<Reason[]>;
  /** Frees what the engine holds for this document; later calls reject. */
  close(): Promise<void>;
}
