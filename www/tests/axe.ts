import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One thing that axe-core finds wrong with a page, and where. */
export interface Finding {
  readonly rule: string;
  readonly impact: string;
  readonly targets: readonly string[];
}

/** What axe-core finds wrong with a page, of serious or critical impact. */
export async function seriousFindings(page: Page): Promise<Finding[]> {
  // Evaluated as the browser's tools do it: a page's policy has no say in that.
  await page.evaluate(SOURCE);
  const results = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(): Promise<{
          violations: { id: string; impact: string | null; nodes: { target: unknown[] }[] }[];
        }>;
      };
    };
    return (await axe.run()).violations.map(({ id, impact, nodes }) => ({
      rule: id,
      impact: impact ?? '',
      targets: nodes.map(({ target }) => target.join(' ')),
    }));
  });
  return results.filter(({ impact }) => impact === 'serious' || impact === 'critical');
}

/**
 * The same for the open card. Its shadow root is closed to scripts, and so to axe-core: a copy of it, with its style sheets, is
 * looked at in an open one.
 */
export async function seriousFindingsInCard(page: Page): Promise<Finding[]> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const card = find(root, ({ localName }) => localName === 'liangdian-card');
  const panel = card && find(card, ({ attributes }) => attributes?.includes('dialog') === true);
  if (panel === undefined) throw new Error('no card is open');
  const { object } = await session.send('DOM.resolveNode', { nodeId: panel.nodeId });
  await session.send('Runtime.callFunctionOn', {
    ...(object.objectId !== undefined && { objectId: object.objectId }),
    functionDeclaration: copyIntoOpen.toString(),
  });
  await session.detach();
  const findings = await seriousFindings(page);
  await page.evaluate(() => document.querySelector('card-copy')?.remove());
  return findings.filter(({ targets }) => targets.some((target) => target.includes('card-copy')));
}

interface CdpNode {
  nodeId: number;
  localName: string;
  attributes?: string[];
  children?: CdpNode[];
  shadowRoots?: CdpNode[];
}

function find(node: CdpNode, is: (node: CdpNode) => boolean): CdpNode | undefined {
  if (is(node)) return node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = find(child, is);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Run by the browser with the card's panel as `this`. */
function copyIntoOpen(this: HTMLElement): void {
  const root = this.getRootNode() as ShadowRoot;
  const host = document.createElement('card-copy');
  const open = host.attachShadow({ mode: 'open' });
  open.adoptedStyleSheets = [...root.adoptedStyleSheets];
  const copy = this.cloneNode(true) as HTMLElement;
  open.append(copy);
  document.documentElement.append(host);
  copy.showPopover();
}
