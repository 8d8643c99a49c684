import { expect, type CDPSession, type Page } from '@playwright/test';

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
  /** The labels of its buttons, and where each stands. */
  readonly buttons: Readonly<Record<string, Box>>;
  /** What it said to the last press, sentences and reasons. */
  readonly feedback: readonly string[];
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
    const panel = find(root, (node) => (node.attributes ?? []).includes('dialog'));
    if (panel === undefined) return undefined;
    const { nodes } = await session.send('Accessibility.queryAXTree', { nodeId: panel.nodeId });
    const labels = texts(panel, 'dt');
    const values = texts(panel, 'dd');
    return {
      head: [...all(panel, 'span').filter(isKind).map(textOf), ...texts(panel, 'strong')],
      rows: Object.fromEntries(labels.map((label, at) => [label, values[at] ?? ''])),
      box: await boxOf(session, panel),
      buttons: await boxesOf(session, all(panel, 'button')),
      feedback: [...texts(panel, 'li'), ...all(panel, 'span').filter(isSentence).map(textOf)],
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

async function boxesOf(
  session: CDPSession,
  buttons: readonly Node[],
): Promise<Record<string, Box>> {
  const boxes: Record<string, Box> = {};
  for (const button of buttons) boxes[textOf(button)] = await boxOf(session, button);
  return boxes;
}

async function boxOf(session: CDPSession, { nodeId }: Node): Promise<Box> {
  const { model } = await session.send('DOM.getBoxModel', { nodeId });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
  return { left, top, right, bottom };
}

const hasClass = (node: Node, name: string): boolean =>
  (node.attributes ?? []).some((value) => value.split(' ').includes(name));
const isKind = (node: Node): boolean => hasClass(node, 'kind');
const isSentence = (node: Node): boolean => hasClass(node, 'sentence');

/** The marked text that the open card is about. */
export const titleOf = async (page: Page): Promise<string | undefined> =>
  (await readCard(page))?.head[1];

/** What the open card said to the last press, as one text. */
export const feedbackOf = async (page: Page): Promise<string> =>
  (await readCard(page))?.feedback.join('\n') ?? '';

/** Rests the pointer on a mark. */
export async function hover(page: Page, text: string): Promise<void> {
  const { left, top, right, bottom } = await boxOfMark(page, text);
  await page.mouse.move((left + right) / 2, (top + bottom) / 2);
}

/** Opens the card of a mark by the pointer. */
export async function openCard(page: Page, text: string): Promise<void> {
  await hover(page, text);
  await expect.poll(() => titleOf(page)).toBe(text);
}

/** Presses a button of the open card with the mouse. */
export async function press(page: Page, label: string): Promise<void> {
  const box = (await readCard(page))?.buttons[label];
  if (box === undefined) throw new Error(`the card has no button ${label}`);
  await page.mouse.click((box.left + box.right) / 2, (box.top + box.bottom) / 2);
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

/** All elements of a name below `node`, in order. */
function all(node: Node, name: string): Node[] {
  if (node.localName === name) return [node];
  return (node.children ?? []).flatMap((child) => all(child, name));
}

function texts(node: Node, name: string): string[] {
  return all(node, name).map(textOf);
}

function textOf(node: Node): string {
  return node.nodeValue + (node.children ?? []).map(textOf).join('');
}
