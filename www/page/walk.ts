import {
  assignedTo,
  firstChildOf,
  isElement,
  nameOf,
  nextSiblingOf,
  shadowOf,
  treeOf,
  typeOf,
} from './dom';
import { areApart, isLink, isLinkList, type Item } from './items';
import { isShownIn, type Look, partByName } from './look';
import { Run } from './run';

/** What a {@link Walk} needs to know of the page. */
export interface Surroundings {
  look(element: Element): Look;
  ignores(element: Element): boolean;
  /** Whether everything inside the element must be read again; asked once, when the walk comes to it. */
  mustReadAll(element: Element): boolean;
  /** Told of each open shadow tree the walk enters. */
  enters(shadow: ShadowRoot): void;
  /** Told of each element without a shadow tree that may be given one. */
  mayHost(element: Element): void;
}

/** An element with lines of its own, which the walk does not enter. */
export interface Inner {
  readonly element: Element;
  readonly all: boolean;
}

/** An element the walk is inside of: the box, or an inline one. */
interface Frame {
  readonly node: Node;
  readonly look: Look;
  readonly all: boolean;
  readonly item: Item;
  /** What a slot shows. */
  readonly assigned?: Iterator<Node>;
  /** Whether it holds nothing but links; not known before it is asked. */
  isLinkList?: boolean;
}

/** Text of one line, in pieces that need not be of one tree. */
export class Line extends Run<Text> {
  isMixed = false;
}

/** Reads what stands directly in one box: runs of text, across inline elements and shadow trees, and the boxes between them. */
export class Walk {
  readonly #around: Surroundings;
  readonly #found: (Line | Inner)[] = [];
  #run = new Line();
  /** The tree of the last text, where there are several. */
  #tree: Node | undefined;
  #hasShadow = false;
  /** What was left and what was entered since the last text. */
  #left: Item = 0;
  #entered: Item = 0;
  /** Whether the last two items in one line were seen apart: so are those that a line break parts. */
  #wereApart = true;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** Walks without recursion, so that no depth of nesting is too much. */
  read(box: Node, look: Look, all: boolean): readonly (Line | Inner)[] {
    const frames: Frame[] = [];
    let node = this.#open(frames, { node: box, look, all, item: 0 });
    for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
      if (node === null) {
        frames.pop();
        this.#left = higher(this.#left, frame.item);
        const outer = frames.at(-1);
        if (outer !== undefined) node = next(outer, frame.node);
        continue;
      }
      const inside = this.#enter(node, frame);
      node = inside === undefined ? next(frame, node) : this.#open(frames, inside);
    }
    this.#endRun();
    return this.#found;
  }

  /** Goes into an element; gives the first node shown in it. */
  #open(frames: Frame[], frame: Frame): Node | null {
    const { node } = frame;
    this.#entered = higher(this.#entered, frame.item);
    if (isElement(node)) {
      const shadow = shadowOf(node);
      if (shadow !== null) {
        this.#hasShadow = true;
        this.#around.enters(shadow);
        frames.push(frame);
        return firstChildOf(shadow);
      }
      if (mayHost(node)) this.#around.mayHost(node);
      if (nameOf(node) === 'slot') {
        const [first, ...rest] = assignedTo(node);
        if (first !== undefined) {
          this.#hasShadow = true;
          frames.push({ ...frame, assigned: rest.values() });
          return first;
        }
      }
    }
    frames.push(frame);
    return firstChildOf(node);
  }

  /** Reads one node; gives the inline element whose inside comes next. */
  #enter(node: Node, frame: Frame): Frame | undefined {
    if (typeOf(node) === Node.TEXT_NODE) {
      if (frame.look.visible && isShownIn(frame.node, node) && !isLeftOut(node, frame))
        this.#text(node as Text, frame.look);
      return undefined;
    }
    if (!isElement(node) || !isShownIn(frame.node, node)) return undefined;
    const part = partByName(node);
    if (part === 'nothing' || this.#around.ignores(node)) return undefined;
    if (part === 'break') this.#run.breakLine();
    else if (part === 'object') this.#object(node);
    else if (firstChildOf(node) !== null || shadowOf(node) !== null || nameOf(node) === 'slot') {
      const all = this.#around.mustReadAll(node) || frame.all;
      const look = this.#around.look(node);
      if (look.part === 'inline' || look.part === 'item')
        return { node, look, all, item: itemOf(node, look, frame) };
      if (look.part === 'block') {
        this.#endRun();
        this.#found.push({ element: node, all });
      }
    } else if (mayHost(node)) this.#around.mayHost(node);
    return undefined;
  }

  #text(node: Text, look: Look): void {
    const { data } = node;
    if (this.#hasShadow) {
      const tree = treeOf(node);
      if (this.#run.text !== '' && tree !== this.#tree) this.#run.isMixed = true;
      this.#tree = tree;
    }
    if (/\S/.test(data)) {
      this.#partItems(node);
      this.#left = this.#entered = 0;
    }
    for (let from = 0; from < data.length;) {
      from = this.#run.add(node, data, from, look.whiteSpace);
      if (from < data.length || this.#run.full) this.#endRun();
    }
  }

  /** Parts a text from what was read before it, where it is that of an item right after another. */
  #partItems(node: Text): void {
    const last = this.#run.pieces.at(-1);
    const both = this.#left * this.#entered;
    if (last === undefined || both === 0) return;
    if (both === 4) this.#endRun();
    else if ((this.#wereApart = areApart(last, node) ?? this.#wereApart)) this.#run.addGap();
  }

  /** A picture or form field parts the text on its two sides, unless it is not shown. */
  #object(element: Element): void {
    if (this.#run.text === '') return;
    const { part } = this.#around.look(element);
    if (part === 'block') this.#endRun();
    else if (part !== 'nothing') this.#run.addObject();
  }

  #endRun(): void {
    if (this.#run.text === '') return;
    this.#found.push(this.#run);
    this.#run = new Line();
  }
}

function itemOf(element: Element, { part }: Look, around: Frame): Item {
  if (nameOf(element) === 'li') return 2;
  if (isLink(element) && (around.isLinkList ??= isLinkList(around.node))) return 2;
  return part === 'item' ? 1 : 0;
}

function higher(one: Item, other: Item): Item {
  return one > other ? one : other;
}

/** What comes after a node in the frame it is shown in. */
function next(frame: Frame, node: Node): Node | null {
  if (frame.assigned === undefined) return nextSiblingOf(node);
  const result = frame.assigned.next();
  return result.done === true ? null : result.value;
}

/** Whether a text is not drawn, as in an element whose shadow tree is closed and has no slot for it. */
function isLeftOut(text: Node, { node, assigned }: Frame): boolean {
  if (!isElement(node) || assigned !== undefined || shadowOf(node) !== null || !mayHost(node))
    return false;
  const range = new Range();
  range.selectNodeContents(text);
  return range.getClientRects().length === 0;
}

/** Only elements of a page's own making are given shadow trees late; the others that can have one are few and are not. */
function mayHost(element: Element): boolean {
  return nameOf(element).includes('-');
}
