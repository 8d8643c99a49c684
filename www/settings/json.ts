/** A text that is not JSON. */
export class JsonError extends Error {
  override readonly name = 'JsonError';
  /** Where it goes wrong, from 1; columns are UTF-16 code units. */
  readonly line: number;
  readonly column: number;

  constructor(text: string, at: number) {
    const before = text.slice(0, at);
    const line = before.split('\n').length;
    const column = at - before.lastIndexOf('\n');
    super(`not JSON at line ${line}, column ${column}`);
    this.line = line;
    this.column = column;
  }
}

/** Reads JSON, with or without a byte order mark. Throws a `JsonError`, in every browser with the place. */
export function parseJson(text: string): unknown {
  const json = text.replace(/^\ufeff/, '');
  try {
    return JSON.parse(json);
  } catch {
    throw new JsonError(json, faultIn(json));
  }
}

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;

/** Where a text stops being JSON. Browsers word their errors differently, and not all of them say where. */
function faultIn(text: string): number {
  let at = 0;
  // Of each bracket that is open, what closes it.
  const open: ('}' | ']')[] = [];
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.test(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const key = (): boolean => {
    if (text[at] !== '"' || !skipString()) return false;
    skip(SPACE);
    if (text[at] !== ':') return false;
    at += 1;
    skip(SPACE);
    return true;
  };
  const skipString = (): boolean => {
    for (at += 1; at < text.length; at += 1) {
      const unit = text[at] as string;
      if (unit === '"') {
        at += 1;
        return true;
      }
      if (unit < ' ') return false;
      if (unit !== '\\') continue;
      if (!/^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(text.slice(at, at + 6))) return false;
      at += 1;
    }
    return false;
  };

  for (;;) {
    skip(SPACE);
    const bracket = text[at];
    if (bracket === '{' || bracket === '[') {
      at += 1;
      skip(SPACE);
      const close = bracket === '{' ? '}' : ']';
      if (text[at] !== close) {
        open.push(close);
        if (close === '}' && !key()) return at;
        continue;
      }
      at += 1;
    } else if (bracket === '"') {
      if (!skipString()) return at;
    } else if (!skip(NUMBER) && !skip(WORD)) return at;
    // A value is complete: brackets may close after it.
    for (;;) {
      skip(SPACE);
      const close = open.at(-1);
      if (close === undefined || text[at] !== close) break;
      open.pop();
      at += 1;
    }
    if (open.length === 0 || text[at] !== ',') return at;
    at += 1;
    skip(SPACE);
    if (open.at(-1) === '}' && !key()) return at;
  }
}
