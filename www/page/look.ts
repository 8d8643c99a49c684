import type { BlockRole } from '../engine/types';
import { attributeOf, isElement, nameOf, namespaceOf } from './dom';
import type { WhiteSpace } from './run';

/** The name of the one element we ever add to a page, and only while a card is open. */
export const CARD_TAG = 'liangdian-card';

/** Elements that leave no trace in the text. */
const SILENT = new Set(
  `script style noscript template head title meta link base rt rp datalist area map param source track col colgroup ${CARD_TAG}`.split(
    ' ',
  ),
);

/** Elements that take room in a line but whose inside is not text to be read. */
const OBJECTS = new Set(
  'textarea input select button code kbd samp svg math canvas iframe object embed video audio img picture meter progress frame frameset applet'.split(
    ' ',
  ),
);

const HTML = 'http://www.w3.org/1999/xhtml';

/** How an element is shown, as far as its text is concerned. */
export interface Look {
  /** What the element is to the text around it; an `item` is a box that stands in a line. */
  readonly part: 'nothing' | 'inline' | 'item' | 'block';
  /** Whether text directly inside it can be seen; an element inside may differ. */
  readonly visible: boolean;
  readonly whiteSpace: WhiteSpace;
}

/** What can be told without the style: the elements that are never read. Undefined for those whose {@link lookOf} decides. */
export function partByName(element: Element): 'nothing' | 'object' | 'break' | undefined {
  const name = nameOf(element);
  if (SILENT.has(name)) return 'nothing';
  if (name === 'br' || name === 'hr') return 'break';
  if (OBJECTS.has(name)) {
    return name === 'input' && attributeOf(element, 'type') === 'hidden' ? 'nothing' : 'object';
  }
  // Drawings and formulas, and anything else with rules of its own.
  if (namespaceOf(element) !== HTML) return 'object';
  if (isEditable(element)) return 'object';
  return undefined;
}

/** A form may have a field that is called like the property; what is edited in a form is in its fields. */
function isEditable(element: Element): boolean {
  return (element as Partial<HTMLElement>).isContentEditable === true;
}

const LOOKS = new Map<string, Look>();

/** How an element is shown now: equal looks are one object. Costs a style calculation when the page has changed. */
export function lookOf(element: Element): Look {
  const style = getComputedStyle(element);
  const made: Look = {
    part: partByDisplay(style),
    visible: style.visibility === 'visible',
    whiteSpace: whiteSpaceOf(style.whiteSpace),
  };
  const key = Object.values(made).join(' ');
  const known = LOOKS.get(key);
  if (known === undefined) LOOKS.set(key, made);
  return known ?? made;
}

/** Whether a child of a `<details>` that is closed is its summary, the one thing shown of it. */
export function isShownIn(parent: Node, child: Node): boolean {
  if (!isElement(parent) || nameOf(parent) !== 'details') return true;
  if ((parent as HTMLDetailsElement).open) return true;
  return child === parent.querySelector(':scope > summary');
}

/** The role of an element's text; undefined when the element says nothing and its parent's role holds. */
export function roleOf(element: Element): BlockRole | undefined {
  const name = nameOf(element);
  const role = attributeOf(element, 'role');
  if (/^h[1-6]$/.test(name) || role === 'heading') return 'heading';
  if (name === 'td' || name === 'th') return 'cell';
  if (role !== null && /^(?:grid)?cell$|^(?:row|column)header$/.test(role)) return 'cell';
  return undefined;
}

function whiteSpaceOf(value: string): WhiteSpace {
  if (value.includes('pre-line') || value.includes('preserve-breaks')) return 'keep-breaks';
  return /\b(?:pre|preserve|break-spaces)/.test(value) ? 'keep' : 'collapse';
}

/** The element's display alone; `contents` joins in the line around it. */
function partByDisplay(style: CSSStyleDeclaration): Look['part'] {
  const { display } = style;
  // An element that is in no line and no box, such as one that a shadow tree leaves out, has no display at all.
  if (display === 'none' || display === '') return 'nothing';
  if (style.getPropertyValue('content-visibility') === 'hidden') return 'nothing';
  if (/^inline./.test(display)) return 'item';
  return /^(?:inline|contents|ruby)/.test(display) ? 'inline' : 'block';
}
