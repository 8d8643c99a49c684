import type { CDPSession, Page } from '@playwright/test';

/** A box in CSS pixels of the viewport. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The open card, as the browser's tools see it through its closed shadow root. */
export interface OpenCard {
  /** The label of the kind, and the marked text. */
  readonly head: readonly string[];
  /** The attributes by label. */
  readonly rows: Readonly<Record<string, string>>;
  readonly box: Box;
  /** The roles of the card's parts in the accessibility tree. */
  readonly roles: readonly string[];
}

type Node = Awaited<ReturnType<typeof documentOf>>;

const documentOf = async (session: CDPSession) =>
  (await session.send('DOM.getDocument', { depth: -1, pierce: true })).root;

/** Reads the card of a page, or undefined while none is open. */
export async function readCard(page: Page): Promise<OpenCard | undefined> {
  const session = await page.context().newCDPSession(page);
  try {
    const host = find(await documentOf(session), (node) => node.localName === 'liangdian-card');
    const root = host?.shadowRoots?.[0];
    if (root === undefined) return undefined;
    if (root.shadowRootType !== 'closed') throw new Error('the shadow root is open');
    const panel = find(root, (node) => (node.attributes ?? []).includes('tooltip'));
    if (panel === undefined) return undefined;
    const { model } = await session.send('DOM.getBoxModel', { nodeId: panel.nodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    const { nodes } = await session.send('Accessibility.queryAXTree', { nodeId: panel.nodeId });
    const labels = texts(panel, 'dt');
    const values = texts(panel, 'dd');
    return {
      head: [...texts(panel, 'span'), ...texts(panel, 'strong')],
      rows: Object.fromEntries(labels.map((label, at) => [label, values[at] ?? ''])),
      box: { left, top, right, bottom },
      roles: nodes.map((node) => String(node.role?.value)),
    };
  } catch (error) {
    // The card may close while it is being read.
    if (error instanceof Error && /box model|find node|No node/.test(error.message))
      return undefined;
    throw error;
  } finally {
    await session.detach();
  }
}

/** Where the highlighted texts equal to `text` stand in the viewport; the first of them. */
export function boxOfMark(page: Page, text: string): Promise<Box> {
  return page.evaluate((wanted) => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
    const range = ranges.find((range) => range.toString() === wanted);
    if (range === undefined) throw new Error(`no mark ${wanted}`);
    const { left, top, right, bottom } = range.getBoundingClientRect();
    return { left, top, right, bottom };
  }, text);
}

/** Whether two boxes share any area. */
export function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

function find(node: Node, is: (node: Node) => boolean): Node | undefined {
  if (is(node)) return node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = find(child, is);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The texts of all elements of a name below `node`, in order. */
function texts(node: Node, name: string): string[] {
  if (node.localName === name) return [textOf(node)];
  return (node.children ?? []).flatMap((child) => texts(child, name));
}

function textOf(node: Node): string {
  return node.nodeValue + (node.children ?? []).map(textOf).join('');
}
