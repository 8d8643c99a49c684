/** So many Chinese characters are more than the 中文 of a language menu, and fewer than a headline has. */
const ENOUGH = 5;

/** With so many Chinese characters seen, what script the text is in is settled. */
const PLENTY = 400;

/** How long additions to the page are gathered before they are looked at, in milliseconds. */
const GATHER = 200;

/** A quick test that sends most text of most pages away: from the CJK radicals on. */
const EAST_ASIAN = /[\u2e80-\uffff]/;

const UNREAD = /^(script|style|noscript|template)$/i;

/** Counts what tells Chinese from Japanese, which shares its characters but is never without kana for long. */
export class ScriptCount {
  #han = 0;
  #kana = 0;

  /** Counts the characters of one more piece of text. */
  add(text: string): void {
    if (!EAST_ASIAN.test(text)) return;
    this.#han += text.match(/\p{Script=Han}/gu)?.length ?? 0;
    this.#kana += text.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  }

  /** Whether what was counted is Chinese text worth waking for. */
  get isChinese(): boolean {
    return this.#han >= ENOUGH && this.#han > 2 * this.#kana;
  }

  /** Whether there was any Chinese character at all. */
  get hasHan(): boolean {
    return this.#han > 0;
  }

  /** Whether more text would change nothing. */
  get isSettled(): boolean {
    return this.#han + this.#kana >= PLENTY;
  }
}

/** Looks through the text nodes at and below `node` until the count is settled; of markup it looks at nothing. */
export function countText(node: Node, count: ScriptCount): void {
  const document = node.nodeType === Node.DOCUMENT_NODE ? (node as Document) : node.ownerDocument;
  if (document === null) return;
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, {
    acceptNode: (at) =>
      at.nodeType === Node.ELEMENT_NODE && UNREAD.test((at as Element).localName)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  });
  for (let at: Node | null = node; at !== null && !count.isSettled; at = walker.nextNode()) {
    if (at.nodeType === Node.TEXT_NODE) count.add((at as Text).data);
  }
}

/**
 * Calls `found` once, as soon as the page has Chinese text: now, or when some is added.
 * Returns a function that ends the watch.
 */
export function whenChinese(document: Document, found: () => void): () => void {
  const count = new ScriptCount();
  countText(document, count);
  if (count.isChinese) {
    found();
    return () => undefined;
  }
  const added = new Set<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    timer = undefined;
    // What came decides whether to look again, the whole page whether to wake: a clock that ticks 时 and 分 adds up to nothing.
    const news = new ScriptCount();
    for (const node of added) if (node.isConnected) countText(node, news);
    added.clear();
    if (!news.hasHan) return;
    const whole = new ScriptCount();
    countText(document, whole);
    if (!whole.isChinese) return;
    stop();
    found();
  };
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') added.add(target);
      else for (const node of addedNodes) added.add(node);
    }
    if (added.size > 0) timer ??= setTimeout(look, GATHER);
  });
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(timer);
  };
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  return stop;
}
