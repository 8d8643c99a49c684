/** A piece of a text as the demo shows it. */
export interface Passage {
  readonly heading: boolean;
  readonly text: string;
}

/** Longer paragraphs are divided, so that the browser can skip those out of sight. */
const LONGEST = 4000;

/** The paragraphs of plain text: its lines, without the blank ones. */
export function passagesOfText(text: string): Passage[] {
  return text.split(/\r\n?|[\n\f\u2028\u2029]/).flatMap((line) => divide(line, false));
}

function named(names: string): ReadonlySet<string> {
  return new Set(names.split(' '));
}

/** Stand in a line, but their text is not part of what a person reads; noscript holds markup here, since no script runs. */
const UNREAD = named(
  'script style noscript template textarea select button input svg math canvas iframe object audio video img code',
);

/** As above, with lines of their own. */
const UNREAD_BLOCKS = named('head title option pre');

const INLINE = named(
  'a abbr b bdi bdo big cite data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr',
);

/**
 * The headings and paragraphs of an HTML file, as text alone. The parsed document has no window: nothing in it
 * runs or loads, and none of its nodes is handed on.
 */
export function passagesOfHtml(html: string): Passage[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const passages: Passage[] = [];
  let text = '';
  let heading = false;

  const flush = (): void => {
    passages.push(...divide(text.replace(/[ \t\r\n\f]+/g, ' '), heading));
    text = '';
  };
  const enter = (element: Element): void => {
    if (element.localName === 'br') {
      flush();
    } else if (!isInline(element)) {
      flush();
      heading = /^h[1-6]$/.test(element.localName);
    }
  };
  const leave = (element: Element): void => {
    if (isInline(element)) return;
    flush();
    heading = false;
  };

  // A walk without recursion: hostile files nest deeper than the stack.
  let node: Node | null = parsed.body;
  while (node !== null) {
    let descend = true;
    if (node instanceof Element) {
      descend = isRead(node);
      enter(node);
    } else if (node.nodeType === Node.TEXT_NODE) {
      text += node.nodeValue ?? '';
    }
    if (descend && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    while (node !== null && node !== parsed.body) {
      if (node instanceof Element) leave(node);
      if (node.nextSibling !== null) break;
      node = node.parentNode;
    }
    node = node === null || node === parsed.body ? null : node.nextSibling;
  }
  flush();
  return passages;
}

function isInline({ localName }: Element): boolean {
  return INLINE.has(localName) || UNREAD.has(localName);
}

function isRead(element: Element): boolean {
  const { localName } = element;
  return !UNREAD.has(localName) && !UNREAD_BLOCKS.has(localName) && !element.hasAttribute('hidden');
}

/** A line as passages of at most {@link LONGEST} UTF-16 units, parted at ends of sentences where there are any. */
function divide(line: string, heading: boolean): Passage[] {
  const text = line.trim();
  if (text === '') return [];
  if (text.length <= LONGEST) return [{ heading, text }];
  const parts: Passage[] = [];
  let start = 0;
  while (start < text.length) {
    const end = endOfPart(text, start);
    parts.push({ heading, text: text.slice(start, end) });
    start = end;
  }
  return parts;
}

function endOfPart(text: string, start: number): number {
  if (text.length - start <= LONGEST) return text.length;
  const limit = start + LONGEST;
  for (let end = limit; end > start + LONGEST / 2; end--) {
    if ('。！？；!?;'.includes(text.charAt(end - 1))) return end;
  }
  const last = text.charCodeAt(limit - 1);
  const splitsPair = last >= 0xd800 && last < 0xdc00;
  return splitsPair ? limit - 1 : limit;
}
