import type { BlockRole } from '../engine/types';
import { Block } from './block';
import { isChinese } from './chinese';
import { holds, isConnected, isElement, pageOf, shadowOf, shownIn } from './dom';
import { lookOf, type Look, roleOf } from './look';
import { Tables } from './table';
import { tableAround } from './table-parts';
import { type Inner, Line, type Surroundings, Walk } from './walk';

/** A block-level element (or the root), with what stands in it, in order: blocks of text and further boxes. */
interface Box {
  readonly node: Node;
  role: BlockRole;
  items: readonly (Block | Box)[];
  /** `all`: the boxes inside must be read again too, since what surrounds them has changed. */
  unread: 'no' | 'itself' | 'all';
}

const ROOT_LOOK: Look = { part: 'block', visible: true, whiteSpace: 'collapse' };

/**
 * Reads the visible Chinese text of a page by block, across inline elements, and again where it changes.
 * Only reads: no node of the page is touched.
 */
export class Reader {
  readonly #root: Box;
  readonly #boxes = new WeakMap<Node, Box>();
  /** How each element looked when it was last read. */
  readonly #seen = new WeakMap<Element, Look>();
  /** Elements whose whole inside must be read again, until the walk comes to them. */
  readonly #renewed = new WeakSet<Node>();
  readonly #pending: Box[] = [];
  readonly #around: Surroundings;
  readonly #tables = new Tables();
  /** Elements without a shadow tree that may be given one, which no observer tells. */
  readonly #mayHost = new Set<Element>();
  #touched = new Set<Block>();
  #isRearranged = false;
  #nextId = 0;

  /**
   * @param ignore - elements to leave alone, with all that is in them
   * @param enters - told of each open shadow tree that is read
   */
  constructor(
    root: Document | Element,
    ignore: (element: Element) => boolean = () => false,
    enters: (shadow: ShadowRoot) => void = () => undefined,
  ) {
    this.#root = { node: root, role: 'paragraph', items: [], unread: 'all' };
    this.#boxes.set(root, this.#root);
    this.#pending.push(this.#root);
    this.#around = {
      look: (element) => this.#look(element),
      ignores: ignore,
      mustReadAll: (element) => this.#renewed.delete(element),
      enters,
      mayHost: (element) => this.#mayHost.add(element),
    };
  }

  /** Notes that the text directly in a node may have changed or, with `all`, everything in it and how it is shown. */
  invalidate(node: Node, all = false): void {
    this.#tables.forget(node, all);
    // What a host's children are shown in may be anywhere in its shadow tree.
    if (!all && isElement(node) && shadowOf(node) !== null) all = true;
    const own = this.#boxes.get(node);
    if (all) this.#renewed.add(node);
    if (own !== undefined) this.#postpone(own, all ? 'all' : 'itself');
    if (own === this.#root || (own !== undefined && !all)) return;
    const around = this.#boxAround(shownIn(node));
    if (around !== undefined) this.#postpone(around, 'itself');
  }

  /** Notes the shadow trees that elements were given since they were read. Gives whether there were any. */
  findShadows(): boolean {
    let found = false;
    for (const element of this.#mayHost) {
      const isHost = shadowOf(element) !== null;
      if (isHost || !isConnected(element)) this.#mayHost.delete(element);
      if (!isHost) continue;
      found = true;
      this.invalidate(element, true);
    }
    return found;
  }

  /** Whether an element is still shown as it was when it was last read; true for one that was never read. */
  looksAsBefore(element: Element): boolean {
    const before = this.#seen.get(element);
    return before === undefined || before === lookOf(element);
  }

  /** Whether nothing is left to read. */
  get isDone(): boolean {
    return this.#pending.length === 0;
  }

  /** Reads box after box until none is left or `enough` says stop. Gives how many code units of text there were. */
  read(enough: () => boolean): number {
    let size = 0;
    for (let box = this.#pending.pop(); box !== undefined; box = this.#pending.pop()) {
      const all = box.unread === 'all';
      box.unread = 'no';
      if (holds(this.#root.node, box.node)) size += this.#readBox(box, all);
      if (enough()) break;
    }
    return size;
  }

  /** The blocks read anew since the last call: new, changed, headed by something else, or standing in other nodes than before. */
  takeTouched(): ReadonlySet<Block> {
    this.#headCells();
    const touched = this.#touched;
    this.#touched = new Set();
    return touched;
  }

  /** Whether blocks have come, gone or changed places since the last call. */
  takeRearranged(): boolean {
    const isRearranged = this.#isRearranged;
    this.#isRearranged = false;
    return isRearranged;
  }

  /** All blocks in document order. */
  blocks(): Block[] {
    return this.#blocksIn(this.#root);
  }

  #blocksIn(box: Box): Block[] {
    const blocks: Block[] = [];
    const ahead: (Block | Box)[] = [box];
    for (let item = ahead.pop(); item !== undefined; item = ahead.pop()) {
      if (item instanceof Block) blocks.push(item);
      else for (const inner of item.items.toReversed()) ahead.push(inner);
    }
    return blocks;
  }

  /** The blocks that stand directly in the innermost box around a node. */
  blocksAround(node: Node): Block[] {
    const box = this.#boxAround(node);
    return box === undefined ? [] : box.items.filter((item) => item instanceof Block);
  }

  #boxAround(node: Node | null): Box | undefined {
    for (let around = node; around !== null; around = shownIn(around)) {
      const box = this.#boxes.get(around);
      if (box !== undefined) return box;
    }
    return undefined;
  }

  #postpone(box: Box, unread: 'itself' | 'all'): void {
    if (box.unread === 'no') this.#pending.push(box);
    if (box.unread !== 'all') box.unread = unread;
  }

  #look(element: Element): Look {
    const look = lookOf(element);
    this.#seen.set(element, look);
    if (look.part !== 'block' && element !== this.#root.node) this.#boxes.delete(element);
    return look;
  }

  #readBox(box: Box, all: boolean): number {
    const { node } = box;
    const look = isElement(node) ? this.#look(node) : ROOT_LOOK;
    const isRead = look.part !== 'nothing' && pageOf(node).designMode !== 'on';
    const found = isRead ? new Walk(this.#around).read(node, look, all) : [];
    const runs = found.filter((item) => item instanceof Line);
    const cell = box.role === 'cell' && isElement(node) ? node : undefined;
    const blocks = this.#settle(
      box,
      runs.filter(
        ({ text }) => isChinese(text) || (cell !== undefined && this.#tables.hasData(cell, text)),
      ),
    );
    const items: (Block | Box)[] = [];
    // Backwards, so that of the boxes to be read the first comes out of the pile first.
    for (const item of found.toReversed()) {
      const known = item instanceof Line ? blocks.get(item) : this.#boxOf(item, box.role);
      if (known !== undefined) items.push(known);
    }
    items.reverse();
    if (items.length !== box.items.length || items.some((item, at) => item !== box.items[at]))
      this.#isRearranged = true;
    box.items = items;
    return runs.reduce((size, run) => size + run.text.length, 0);
  }

  /** Says what heads the cells of every table that was read, in part or as a whole. */
  #headCells(): void {
    const tables = new Set(this.#tables.takeChanged());
    for (const { around } of this.#touched) {
      const table = around !== undefined && isElement(around) ? tableAround(around) : null;
      if (table !== null) tables.add(table);
    }
    for (const table of tables) {
      const box = this.#boxes.get(table);
      if (box === undefined) continue;
      for (const block of this.#blocksIn(box)) {
        const { around, role } = block;
        const isCell = role === 'cell' && around !== undefined && isElement(around);
        if (block.head(isCell ? this.#tables.headsOf(around) : undefined)) this.#touched.add(block);
      }
      if (this.#tables.hasTurned(table)) this.invalidate(table, true);
    }
  }

  #boxOf({ element, all }: Inner, around: BlockRole): Box {
    const role = roleOf(element) ?? around;
    let box = this.#boxes.get(element);
    if (box === undefined) {
      box = { node: element, role, items: [], unread: 'no' };
      this.#boxes.set(element, box);
      this.#postpone(box, all ? 'all' : 'itself');
    } else if (all) this.#postpone(box, 'all');
    box.role = role;
    return box;
  }

  /** Gives each run its block: the one that had this very text, else one whose text is gone, else a new one. */
  #settle(box: Box, runs: readonly Line[]): ReadonlyMap<Line, Block> {
    const spare = new Set(box.items.filter((item) => item instanceof Block));
    const byText = new Map<string, Block[]>();
    for (const block of [...spare].reverse()) {
      const same = byText.get(block.text);
      if (same === undefined) byText.set(block.text, [block]);
      else same.push(block);
    }
    const settled = new Map<Line, Block>();
    for (const run of runs) {
      const block = byText.get(run.text)?.pop();
      if (block === undefined) continue;
      spare.delete(block);
      settled.set(run, block);
    }
    const [...changed] = spare;
    for (const run of runs) {
      const block = settled.get(run) ?? changed.shift() ?? new Block(this.#nextId++);
      block.renew(run.text, box.role, run.pieces, run.isMixed);
      block.around = box.node;
      settled.set(run, block);
      this.#touched.add(block);
    }
    return settled;
  }
}
