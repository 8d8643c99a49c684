import { firstChildOf, firstIn, isElement, nameOf, nextSiblingOf, textOf } from './dom';
import { partByName } from './look';
import type { Piece } from './run';

/** What an element in a line is to the one before it: part of its text, a thing of its own where a gap shows, or an item of a list. */
export type Item = 0 | 1 | 2;

const WORD = /[\p{L}\p{N}]/u;
const DIGIT = /[\d０-９]/;

/** Whether an element is a link, or holds nothing but one. */
export function isLink(element: Element): boolean {
  if (nameOf(element) === 'a') return true;
  const link = firstIn(element, 'a');
  return link !== null && wordsOf(link) === wordsOf(element);
}

/** Whether all words in a node are those of links, of which there are several: a bar, a list of tags. */
export function isLinkList(node: Node): boolean {
  let links = 0;
  for (let child = firstChildOf(node); child !== null; child = nextSiblingOf(child)) {
    if (isElement(child) && partByName(child) === 'nothing') continue;
    if (!WORD.test(textOf(child) ?? '')) continue;
    if (!isElement(child) || !isLink(child)) return false;
    links += 1;
  }
  return links > 1;
}

/** Whether a gap shows between a text and what was read before it; undefined where they are not in one line. */
export function areApart(before: Piece<Text>, after: Text): boolean | undefined {
  const end = before.offset + before.length - 1;
  const start = after.data.search(/\S/);
  const left = boxOf(before.node, end);
  const right = boxOf(after, start);
  if (right.top >= left.bottom || left.top >= right.bottom) return undefined;
  const height = Math.max(left.height, right.height);
  // A number often stands off from its unit, but not by a whole character.
  const isNumber =
    DIGIT.test(before.node.data.charAt(end)) && !DIGIT.test(after.data.charAt(start));
  return right.left - left.right > height * (isNumber ? 0.75 : 0.25);
}

function wordsOf(node: Node): string {
  return (textOf(node) ?? '').trim();
}

function boxOf(text: Text, at: number): DOMRect {
  const range = new Range();
  range.setStart(text, at);
  range.setEnd(text, at + 1);
  return range.getBoundingClientRect();
}
