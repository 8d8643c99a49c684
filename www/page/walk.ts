import { isShownIn, type Look, partByName } from './look';
import { Run } from './run';

/** What a {@link Walk} needs to know of the page. */
export interface Surroundings {
  look(element: Element): Look;
  ignores(element: Element): boolean;
  /** Whether everything inside the element must be read again; asked once, when the walk comes to it. */
  mustReadAll(element: Element): boolean;
}

/** An element with lines of its own, which the walk does not enter. */
export interface Inner {
  readonly element: Element;
  readonly all: boolean;
}

/** An inline element the walk is inside of. */
interface Frame {
  readonly node: Node;
  readonly look: Look;
  readonly all: boolean;
}

/** Reads what stands directly in one box: runs of text, across inline elements, and the boxes between them. */
export class Walk {
  readonly #around: Surroundings;
  readonly #found: (Run<Text> | Inner)[] = [];
  #run = new Run<Text>();

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** Walks without recursion, so that no depth of nesting is too much. */
  read(box: Node, look: Look, all: boolean): readonly (Run<Text> | Inner)[] {
    const frames: Frame[] = [{ node: box, look, all }];
    let node: ChildNode | null = box.firstChild;
    for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
      if (node === null) {
        frames.pop();
        if (frames.length > 0) node = frame.node.nextSibling;
        continue;
      }
      const inside = this.#enter(node, frame);
      if (inside !== undefined) frames.push(inside);
      node = inside === undefined ? node.nextSibling : inside.node.firstChild;
    }
    this.#endRun();
    return this.#found;
  }

  /** Reads one node; gives the frame of an inline element whose inside comes next. */
  #enter(node: ChildNode, frame: Frame): Frame | undefined {
    if (node.nodeType === Node.TEXT_NODE) {
      if (frame.look.visible && isShownIn(frame.node, node)) this.#text(node as Text, frame.look);
      return undefined;
    }
    if (node.nodeType !== Node.ELEMENT_NODE || !isShownIn(frame.node, node)) return undefined;
    const element = node as Element;
    const part = partByName(element);
    if (part === 'nothing' || this.#around.ignores(element)) return undefined;
    if (part === 'break') this.#run.breakLine();
    else if (part === 'object') this.#object(element);
    else if (element.firstChild !== null) {
      const all = this.#around.mustReadAll(element) || frame.all;
      const look = this.#around.look(element);
      if (look.part === 'inline') return { node: element, look, all };
      if (look.part === 'block') {
        this.#endRun();
        this.#found.push({ element, all });
      }
    }
    return undefined;
  }

  #text(node: Text, look: Look): void {
    const { data } = node;
    for (let from = 0; from < data.length;) {
      from = this.#run.add(node, data, from, look.whiteSpace);
      if (from < data.length || this.#run.full) this.#endRun();
    }
  }

  /** A picture or form field parts the text on its two sides, unless it is not shown. */
  #object(element: Element): void {
    if (this.#run.text === '') return;
    const { part } = this.#around.look(element);
    if (part === 'inline') this.#run.addObject();
    else if (part === 'block') this.#endRun();
  }

  #endRun(): void {
    if (this.#run.text === '') return;
    this.#found.push(this.#run);
    this.#run = new Run();
  }
}
