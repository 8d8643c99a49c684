/** How an element's white space is shown: runs become one space, all is kept, or only line breaks are kept. */
export type WhiteSpace = 'collapse' | 'keep' | 'keep-breaks';

/** A stretch of a block's text that stands in one text node, character for character. All counts are UTF-16 code units. */
export interface Piece<Node> {
  /** Where it begins in the block's text. */
  readonly at: number;
  readonly node: Node;
  /** Where it begins in the node's data. */
  readonly offset: number;
  length: number;
}

/** What stands for a picture, a form field or a piece of code in the middle of a line. */
const OBJECT = '\u{FFFC}';
/** What stands for a gap between two things in a line: wide enough that a number goes on over it no more than a name. */
const GAP = '  ';
/** A longer run is cut at the next end of a sentence or line, and {@link SLACK} later wherever it stands. */
const LONGEST = 16_384;
const SLACK = 4_096;

/** A word is bounded too, so that resuming in the middle of a very long one stays cheap. */
const WORD_OR_SPACE = /[^ \t\n\r\f]{1,32768}|[ \t\n\r\f]+/g;
const SENTENCE_END = /[。！？；\n]/;

interface Space<Node> {
  readonly node: Node;
  readonly offset: number;
  breaks: boolean;
}

/** Gathers the text of one block as a browser shows it, with the way back to the text nodes. */
export class Run<Node> {
  text = '';
  readonly pieces: Piece<Node>[] = [];
  /** Collapsed white space that counts only if something follows it on the line. */
  #space: Space<Node> | undefined;

  /** Whether nothing more should be added. */
  get full(): boolean {
    return this.text.length >= LONGEST + SLACK;
  }

  /** Adds a node's data from `from` on; gives how far it got, which is short of the end when the run is full. */
  add(node: Node, data: string, from: number, whiteSpace: WhiteSpace): number {
    if (whiteSpace === 'keep') return this.#word(node, data, from, data.length);
    WORD_OR_SPACE.lastIndex = from;
    for (;;) {
      const token = WORD_OR_SPACE.exec(data);
      if (token === null) return data.length;
      const start = token.index;
      const end = start + token[0].length;
      if (isSpace(data.charCodeAt(start))) {
        const breaks = token[0].includes('\n');
        if (breaks && whiteSpace === 'keep-breaks') this.breakLine();
        else this.#collapse({ node, offset: start, breaks });
      } else {
        const reached = this.#word(node, data, start, end);
        if (reached < end || this.full) return reached;
      }
    }
  }

  /** A `<br>`. */
  breakLine(): void {
    this.#space = undefined;
    if (this.text !== '') this.text += '\n';
  }

  /** Something in the line that is not text. */
  addObject(): void {
    if (this.text === '') return;
    this.#showSpace(0);
    this.text += OBJECT;
  }

  /** Room in the line that is not text. */
  addGap(): void {
    this.#space = undefined;
    this.text += GAP;
  }

  #collapse(space: Space<Node>): void {
    if (this.#space !== undefined) this.#space.breaks ||= space.breaks;
    else if (this.text !== '' && !isSpace(this.text.charCodeAt(this.text.length - 1)))
      this.#space = space;
  }

  /** Writes the waiting space, except a line break of the source between two wide characters, which is not shown. */
  #showSpace(next: number): void {
    const space = this.#space;
    this.#space = undefined;
    if (space === undefined) return;
    if (space.breaks && isWide(next) && isWide(this.text.charCodeAt(this.text.length - 1))) return;
    this.#append(space.node, ' ', space.offset);
  }

  #word(node: Node, data: string, start: number, end: number): number {
    if (start >= end) return end;
    this.#showSpace(data.charCodeAt(start));
    const cut = this.#cut(data, start, end);
    this.#append(node, data.slice(start, cut), start);
    return cut;
  }

  /** How much of a word still fits in. */
  #cut(data: string, start: number, end: number): number {
    const room = Math.max(LONGEST - this.text.length, 1);
    if (end - start <= room) return end;
    const least = start + room;
    const most = Math.min(least + SLACK, end);
    const stop = data.slice(least - 1, most).search(SENTENCE_END);
    let cut = stop < 0 ? most : least + stop;
    if (cut < end && isHighSurrogate(data.charCodeAt(cut - 1))) cut -= 1;
    return Math.max(cut, start + 1);
  }

  #append(node: Node, text: string, offset: number): void {
    const last = this.pieces.at(-1);
    const at = this.text.length;
    if (last?.node === node && last.at + last.length === at && last.offset + last.length === offset)
      last.length += text.length;
    else this.pieces.push({ at, node, offset, length: text.length });
    this.text += text;
  }
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

/** Han, kana, their punctuation and full-width forms, and all of the outer planes; not Hangul, which keeps its spaces. */
function isWide(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff01 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6)
  );
}
