import { holds, nameOf, namespaceOf, parentOf, treeOf } from './dom';
import { CARD_TAG } from './look';

/** What may have changed since the last report. */
export interface Changes {
  /** Nodes whose own text, or list of children, changed. */
  readonly inside: ReadonlySet<Node>;
  /** Elements of which everything may be shown differently, or that are new. */
  readonly whole: ReadonlySet<Element>;
  /** Elements whose inline style changed or an animation ended: changed only if they look different. */
  readonly styled: ReadonlySet<Element>;
  /** The whole page may be shown differently. */
  readonly all: boolean;
}

/** Attributes that pages use to show and hide, or that change what an element is to a reader. */
const ATTRIBUTES = [
  'class',
  'style',
  'hidden',
  'open',
  'role',
  'contenteditable',
  'aria-hidden',
  'aria-expanded',
  'aria-selected',
  'data-state',
  'slot',
];

/** More changed places than this are looked for by reading the page again, which costs less than keeping count. */
const MOST_PLACES = 1_000;

const HTML = 'http://www.w3.org/1999/xhtml';

/** Reports what changes in a page, some times a second at most. Only listens. */
export class Watcher {
  /** Milliseconds from the first change to the report. */
  delay = 100;

  readonly #root: Document | Element;
  readonly #report: (changes: Changes) => void;
  readonly #observer: MutationObserver;
  /** Sees the root of the watch being moved, which it cannot see itself. */
  readonly #outside: MutationObserver;
  readonly #listening = new AbortController();
  readonly #shadows = new WeakSet<ShadowRoot>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #inside = new Set<Node>();
  #whole = new Set<Element>();
  #styled = new Set<Element>();
  #all = false;

  constructor(root: Document | Element, report: (changes: Changes) => void) {
    this.#root = root;
    this.#report = report;
    this.#observer = new MutationObserver((records) => {
      for (const record of records) this.#note(record);
    });
    this.#outside = new MutationObserver((records) => {
      const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
      if (added.some((node) => holds(node, root))) this.#noteElement(this.#whole, root);
    });
  }

  start(): void {
    this.#observe(this.#root);
    if (this.#root.ownerDocument !== null)
      this.#outside.observe(treeOf(this.#root), { subtree: true, childList: true });
    const page = this.#root.ownerDocument ?? this.#root;
    const options = { capture: true, passive: true, signal: this.#listening.signal };
    page.defaultView?.addEventListener(
      'resize',
      () => {
        this.#noteAll();
      },
      options,
    );
    this.#listenIn(page);
  }

  /** Watches an open shadow tree too, from which a document hears nothing. */
  watch(shadow: ShadowRoot): void {
    if (this.#shadows.has(shadow) || this.#listening.signal.aborted) return;
    this.#shadows.add(shadow);
    this.#observe(shadow);
    this.#listenIn(shadow);
  }

  #observe(root: Node): void {
    this.#observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ATTRIBUTES,
    });
  }

  /** What shows and hides without any change of the nodes. */
  #listenIn(tree: Document | ShadowRoot): void {
    const options = { capture: true, passive: true, signal: this.#listening.signal };
    const listen = (type: string, heard: (target: EventTarget | null) => void): void => {
      tree.addEventListener(
        type,
        ({ target }) => {
          heard(target);
        },
        options,
      );
    };
    listen('load', (target) => {
      if (isStyle(target)) this.#noteAll();
    });
    listen('toggle', (target) => {
      this.#noteElement(this.#whole, target);
    });
    listen('transitionend', (target) => {
      this.#noteElement(this.#styled, target);
    });
    listen('animationend', (target) => {
      this.#noteElement(this.#styled, target);
    });
  }

  close(): void {
    this.#observer.disconnect();
    this.#outside.disconnect();
    this.#listening.abort();
    clearTimeout(this.#timer);
    this.#clear();
  }

  #note({ target, type, attributeName, addedNodes, removedNodes }: MutationRecord): void {
    if (isCard(target)) return;
    if (type === 'characterData') {
      const parent = parentOf(target);
      if (isStyle(parent)) this.#noteAll();
      else this.#notePlace(this.#inside, parent ?? target);
    } else if (type === 'attributes') {
      this.#noteElement(attributeName === 'style' ? this.#styled : this.#whole, target);
    } else {
      const nodes = [...addedNodes, ...removedNodes].filter((node) => !isCard(node));
      if (nodes.length === 0) return;
      if (isStyle(target) || nodes.some(isStyle)) this.#noteAll();
      this.#notePlace(this.#inside, target);
      for (const node of addedNodes) this.#noteElement(this.#whole, node);
    }
  }

  /** Drawings move without end and are not read, so only HTML counts. */
  #noteElement(places: Set<Element>, target: EventTarget | null): void {
    if (!(target instanceof Element) || isCard(target)) return;
    const element = target;
    if (namespaceOf(element) === HTML && holds(this.#root, element))
      this.#notePlace(places, element);
  }

  #notePlace<T>(places: Set<T>, place: T): void {
    if (this.#all) return;
    places.add(place);
    if (this.#inside.size + this.#whole.size + this.#styled.size > MOST_PLACES) this.#noteAll();
    else this.#plan();
  }

  #noteAll(): void {
    this.#clear();
    this.#all = true;
    this.#plan();
  }

  #plan(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      const changes = {
        inside: this.#inside,
        whole: this.#whole,
        styled: this.#styled,
        all: this.#all,
      };
      this.#clear();
      this.#report(changes);
    }, this.delay);
  }

  #clear(): void {
    this.#inside = new Set();
    this.#whole = new Set();
    this.#styled = new Set();
    this.#all = false;
  }
}

function isCard(node: EventTarget): boolean {
  return node instanceof Element && nameOf(node) === CARD_TAG;
}

function isStyle(node: EventTarget | null): boolean {
  return node instanceof Element && /^(?:style|link)$/.test(nameOf(node));
}
