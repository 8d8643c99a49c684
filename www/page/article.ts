import {
  attributeOf,
  bodyOf,
  closest,
  find,
  findAll,
  firstIn,
  isElement,
  nameOf,
  parentOf,
  textOf,
  textsIn,
  treeOf,
} from './dom';
import { partByName } from './look';

/** What stands beside every article of a site. */
const BESIDE =
  'nav, aside, footer, [role=navigation], [role=complementary], [role=contentinfo], [role=search]';
/** What sites call a list of other articles, or what readers say, inside the box of the article. */
const BESIDE_BY_NAME =
  /related|recommend|sidebar|comment(?!ary)|pinglun|tuijian|xiangguan|xgxw|xgyd/i;
const BOX = 'div, section, ul, ol, dl';
const LINE = 'li, p, dd, dt, h1, h2, h3, h4, h5, h6, div, section, td, th';
const WHOLE = 'article, [itemprop~=articleBody]';

/** Headlines and bars have no such punctuation; sentences do. */
const RUNNING = /[。！？；，]/u;
/** With fewer code units of sentences a page is not an article with something beside it. */
const ENOUGH = 100;
/** How much of all sentences the box of the article holds, at least; and a box of its own text alone. */
const BULK = 0.6;
const MOST = 0.8;
/** A headline is told from other lines by so much of the title. */
const HEAD = 10;

/** Says of a node of the page whether it stands outside the article: in a list of other news, a bar, a footer. */
export type Elsewhere = (node: Node) => boolean;

/** Finds a page's article by its structure: the box with the bulk of the sentences, from the headline over it to its end. */
export function elsewhereOf(page: Document, title: string): Elsewhere {
  const { weights, own, headlines } = weigh(page, title);
  const box = boxOf(page, weights, own);
  if (box === undefined) return () => false;
  const headline =
    headlines.find((line) => isIn(box, line)) ??
    headlines.findLast((line) => !isAfter(line, box)) ??
    findAll(page, 'h1').findLast((line) => !isAfter(line, box));
  const known = new Map<Element, boolean>();
  return (node) => {
    const element = inDocument(node);
    if (element === undefined) return false;
    let result = known.get(element);
    if (result === undefined) {
      result = isElsewhere(element, box, headline);
      known.set(element, result);
    }
    return result;
  };
}

function isElsewhere(element: Element, box: Element, headline: Element | undefined): boolean {
  if (headline !== undefined && isIn(headline, element)) return false;
  if (isAfter(element, box)) return true;
  if (headline !== undefined && isAfter(headline, element)) return true;
  if (headline === undefined && isAfter(box, element)) return true;
  const beside = closest(element, BESIDE);
  if (beside !== null && !isIn(beside, box)) return true;
  for (let at: Element | null = element; at !== null && !isIn(at, box); at = above(at)) {
    const names = `${attributeOf(at, 'class') ?? ''} ${attributeOf(at, 'id') ?? ''}`;
    if (BESIDE_BY_NAME.test(names) && at.matches(BOX)) return true;
  }
  return isTeaser(element);
}

/** Whether an element stands in a link that is all its line says, but for a date. */
function isTeaser(element: Element): boolean {
  const line = closest(element, LINE);
  if (line === null || closest(element, 'a') === null || /^(?:h[12]|td|th)$/.test(nameOf(line)))
    return false;
  const texts = textsIn(line);
  let others = '';
  while (texts.nextNode() !== null) {
    const around = parentOf(texts.currentNode);
    if (around instanceof Element && closest(around, 'a') === null)
      others += textOf(texts.currentNode) ?? '';
  }
  return !RUNNING.test(others) && others.replace(/[\d\s]/g, '').length < HEAD;
}

/** How many code units of sentences each element holds, which have some of their own, and which lines begin as the title does. */
function weigh(
  page: Document,
  title: string,
): { weights: Map<Element, number>; own: Set<Element>; headlines: Element[] } {
  const weights = new Map<Element, number>();
  const own = new Set<Element>();
  const headlines: Element[] = [];
  const head = title.slice(0, HEAD);
  const texts = textsIn(bodyOf(page));
  while (texts.nextNode() !== null) {
    const text = (textOf(texts.currentNode) ?? '').trim();
    const around = parentOf(texts.currentNode);
    if (text === '' || around === null || !isElement(around)) continue;
    // A lead often begins as its headline does.
    const isShort = text.length < title.length + HEAD;
    if (head.length > 3 && isShort && text.startsWith(head) && isRead(around))
      headlines.push(around);
    if (!RUNNING.test(text) || !isRead(around)) continue;
    own.add(around);
    for (let at: Element | null = around; at !== null; at = above(at))
      weights.set(at, (weights.get(at) ?? 0) + text.length);
  }
  return { weights, own, headlines };
}

function isRead(element: Element): boolean {
  return (
    partByName(element) === undefined &&
    closest(element, `a, ${BESIDE}`) === null &&
    element.checkVisibility()
  );
}

/** The box of the article; undefined where there is none. */
function boxOf(
  page: Document,
  weights: ReadonlyMap<Element, number>,
  own: ReadonlySet<Element>,
): Element | undefined {
  const all = weights.get(bodyOf(page)) ?? 0;
  if (all < ENOUGH) {
    const [only, ...others] = findAll(page, WHOLE);
    return others.length === 0 ? (only ?? find(page, 'main') ?? undefined) : undefined;
  }
  let box: Element = bodyOf(page);
  while (!box.matches(WHOLE)) {
    const inner = [...box.children].find((child) => (weights.get(child) ?? 0) >= all * BULK);
    if (inner === undefined || nameOf(inner) === 'p') break;
    const isLong = (weights.get(inner) ?? 0) >= all * MOST || firstIn(inner, 'br') !== null;
    if (own.has(inner) && !isLong) break;
    box = inner;
  }
  return box;
}

function above(element: Element): Element | null {
  const parent = parentOf(element);
  return parent !== null && isElement(parent) ? parent : null;
}

/** The element of the document itself that a node is shown in, however deep in shadow trees. */
function inDocument(node: Node): Element | undefined {
  let at = node;
  for (let tree = treeOf(at); tree instanceof ShadowRoot; tree = treeOf(at)) at = tree.host;
  const element = isElement(at) ? at : parentOf(at);
  return element !== null && isElement(element) ? element : undefined;
}

function isIn(outer: Element, inner: Element): boolean {
  return Node.prototype.contains.call(outer, inner);
}

/** Whether one element comes after another and is not in it. */
function isAfter(one: Element, other: Element): boolean {
  const place = Node.prototype.compareDocumentPosition.call(other, one);
  return (
    (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
    (place & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0
  );
}
