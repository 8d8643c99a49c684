/**
 * The DOM's own properties and methods. A form's fields and a document's named elements hide them under their own names
 * (`<form><input name="parentNode"></form>`), so they are taken from the prototypes.
 */

/** Looked up at first use: a server may import this module. */
function property<T extends object, K extends keyof T & string>(
  owner: () => T,
  name: K,
): (of: T) => T[K] {
  let found: PropertyDescriptor | undefined;
  return (of) => {
    found ??= Object.getOwnPropertyDescriptor(owner(), name);
    return found?.get?.call(of) as T[K];
  };
}

const node = (): Node => Node.prototype;
const element = (): Element => Element.prototype;

export const parentOf = property(node, 'parentNode');
export const firstChildOf = property(node, 'firstChild');
export const nextSiblingOf = property(node, 'nextSibling');
export const previousSiblingOf = property(node, 'previousSibling');
export const typeOf = property(node, 'nodeType');
export const isConnected = property(node, 'isConnected');
const documentOf = property(node, 'ownerDocument');
export const nameOf = property(element, 'localName');
export const namespaceOf = property(element, 'namespaceURI');
/** The open shadow root whose tree is shown in place of the element's children. */
export const shadowOf = property(element, 'shadowRoot');
const slotOfElement = property(element, 'assignedSlot');
const slotOfText = property(() => Text.prototype, 'assignedSlot');
export const textOf = property(node, 'textContent');

export function attributeOf(of: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(of, name);
}

export function closest(of: Element, selector: string): Element | null {
  return Element.prototype.closest.call(of, selector);
}

/** The first element in another that a selector fits. */
export function firstIn(of: Element, selector: string): Element | null {
  const { querySelector } = Element.prototype as {
    querySelector: (this: Element, of: string) => Element | null;
  };
  return querySelector.call(of, selector);
}

export function isElement(of: Node): of is Element {
  return typeOf(of) === 1;
}

/** The document a node belongs to; of a document, itself. */
export function pageOf(of: Node): Document {
  return documentOf(of) ?? (of as Document);
}

/** The root of the tree a node is in: a document or shadow root while it is in the page. */
export function treeOf(of: Node): Node {
  return Node.prototype.getRootNode.call(of);
}

/** The element a shadow root belongs to; null for any other node. */
function hostOf(of: Node): Element | null {
  return typeOf(of) === 11 && 'host' in of ? (of as ShadowRoot).host : null;
}

/** The node in which a node is shown: its slot, else its parent, else the host of its shadow tree. */
export function shownIn(of: Node): Node | null {
  const type = typeOf(of);
  const slot =
    type === 1 ? slotOfElement(of as Element) : type === 3 ? slotOfText(of as Text) : null;
  return slot ?? parentOf(of) ?? hostOf(of);
}

/** Whether a node is in another, or in an open shadow tree in it, or is it. */
export function holds(outer: Node, inner: Node): boolean {
  for (let at: Node | null = inner; at !== null; at = hostOf(treeOf(at)))
    if (Node.prototype.contains.call(outer, at)) return true;
  return false;
}

/** What is assigned to a slot; none for one that shows its own content. */
export function assignedTo(slot: Element): readonly Node[] {
  return HTMLSlotElement.prototype.assignedNodes.call(slot as HTMLSlotElement);
}

export const bodyOf = property(() => Document.prototype, 'body');

export function find(page: Document, selector: string): Element | null {
  return findAll(page, selector)[0] ?? null;
}

export function findAll(page: Document, selector: string): readonly Element[] {
  const { querySelectorAll } = Document.prototype as {
    querySelectorAll: (this: Document, of: string) => NodeListOf<Element>;
  };
  return [...querySelectorAll.call(page, selector)];
}

/** The text nodes at and below a node, in document order. */
export function textsIn(root: Node): TreeWalker {
  return Document.prototype.createTreeWalker.call(pageOf(root), root, NodeFilter.SHOW_TEXT);
}
