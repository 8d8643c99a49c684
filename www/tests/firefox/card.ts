import type { WebDriver } from 'selenium-webdriver';

/** A node as WebDriver BiDi serialises it. */
interface Remote {
  value?: {
    localName?: string;
    nodeValue?: string | null;
    attributes?: Record<string, string>;
    children?: Remote[];
    shadowRoot?: Remote | null;
    mode?: string;
  };
}

/** The card's kind and title, and its attributes by label. */
export interface OpenCard {
  readonly head: readonly string[];
  readonly rows: Readonly<Record<string, string>>;
  /** The values of `role` in it. */
  readonly roles: readonly string[];
  /** The names of its buttons, in their order. */
  readonly buttons: readonly string[];
  /** All it says. */
  readonly text: string;
}

/** Reads the open card through its closed shadow root; undefined while none is open. */
export async function readCard(driver: WebDriver): Promise<OpenCard | undefined> {
  const bidi = await driver.getBidi();
  const answer = (await bidi.send({
    method: 'script.evaluate',
    params: {
      expression: 'document.querySelector("liangdian-card")',
      target: { context: await driver.getWindowHandle() },
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 20 },
    },
  })) as { result: { result: Remote } };
  const root = answer.result.result.value?.shadowRoot;
  if (root === undefined || root === null) return undefined;
  if (root.value?.mode !== 'closed') throw new Error('the shadow root is open');
  const nodes = [...below(root)];
  const texts = (name: string): string[] =>
    nodes.filter((node) => node.value?.localName === name).map(textOf);
  const values = texts('dd');
  return {
    head: [...texts('span'), ...texts('strong')],
    rows: Object.fromEntries(texts('dt').map((label, at) => [label, values[at] ?? ''])),
    roles: nodes.flatMap((node) => node.value?.attributes?.['role'] ?? []),
    buttons: texts('button'),
    text: textOf(root),
  };
}

function* below(node: Remote): Generator<Remote> {
  for (const child of node.value?.children ?? []) {
    yield child;
    yield* below(child);
  }
}

function textOf(node: Remote): string {
  return (node.value?.nodeValue ?? '') + (node.value?.children ?? []).map(textOf).join('');
}
