import type { Page } from '@playwright/test';
import { readCard } from './card';
import { expectFacts, openPanel } from './panel';
import { expect, test } from './setting';

const TEXT = `<p>临澜高新区完成税收12亿元，增长9.2%。</p><p>出口34亿元。</p>`;

const PAGE = (script: string, body = TEXT): string =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>敌意</title><script>${script}</script><body>${body}</html>`;

/** What a page does before anything of ours runs, by name. */
const TRAPS: Record<string, string> = {
  'throws from every property of every DOM prototype': `
    const trap = () => { throw new Error('trap'); };
    for (const owner of [Node, Element, HTMLElement, Document, HTMLDocument, CharacterData, Text, Range, AbstractRange,
        StaticRange, Highlight, HighlightRegistry, MutationObserver, CSSStyleSheet, Selection, EventTarget, Window])
      for (const name of Object.getOwnPropertyNames(owner.prototype)) {
        if (name === 'constructor' || name === 'location') continue;
        try { Object.defineProperty(owner.prototype, name, { get: trap, set: trap, configurable: true }); } catch {}
      }`,
  'freezes the document and everything it can': `
    addEventListener('DOMContentLoaded', () => {
      for (const each of [document, window.CSS, CSS.highlights, document.adoptedStyleSheets, Range.prototype, Node.prototype,
          Element.prototype, Object.prototype, Array.prototype, Promise.prototype])
        try { Object.freeze(each); } catch {}
    });`,
  'has its own Range, Selection, Highlight and style sheets': `
    window.Range = class {}; window.StaticRange = class {}; window.Highlight = class {}; window.CSSStyleSheet = class {};
    window.MutationObserver = class { observe() {} disconnect() {} takeRecords() { return []; } };
    window.getSelection = document.getSelection = () => { throw new Error('trap'); };
    document.createRange = () => { throw new Error('trap'); };
    document.createTreeWalker = () => { throw new Error('trap'); };
    window.getComputedStyle = () => { throw new Error('trap'); };
    Object.defineProperty(document, 'adoptedStyleSheets', { get() { throw new Error('trap'); }, set() {} });
    Object.defineProperty(CSS, 'highlights', { get() { throw new Error('trap'); } });`,
  'changes what language and objects do': `
    Array.prototype.push = Array.prototype.map = Map.prototype.get = Set.prototype.add = () => { throw new Error('trap'); };
    Object.defineProperty(Object.prototype, 'block', { get() { throw new Error('trap'); }, set() {} });
    Object.defineProperty(Object.prototype, 'liangdian', { value: 'mine' });
    window.chrome = window.browser = { runtime: { sendMessage() { throw new Error('trap'); } } };
    window.Promise = undefined; window.JSON = undefined; window.setTimeout = () => 0;`,
  'throws style sheets and highlights out again and again': `
    const clear = () => { document.adoptedStyleSheets = [new CSSStyleSheet()]; CSS.highlights.clear(); };
    addEventListener('DOMContentLoaded', () => { let left = 20; const timer = setInterval(() => { clear(); if (--left === 0) {
      clearInterval(timer); const p = document.createElement('p'); p.textContent = '进口5亿元。'; document.body.append(p); } }, 50); });`,
};

test.use({
  pages: Object.fromEntries(
    Object.values(TRAPS).map((script, at) => [`/${at}.html`, PAGE(script)]),
  ),
});

/** The text of the figures that are highlighted and styled, as a script sees them that the page cannot reach. */
async function painted(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  const { result } = await session.send('Runtime.evaluate', {
    contextId: executionContextId,
    returnByValue: true,
    expression: `document.adoptedStyleSheets.some((sheet) => [...sheet.cssRules].some((rule) => rule.cssText.includes('liangdian-figure')))
      ? [...(CSS.highlights.get('liangdian-figure') ?? [])].map((range) => {
          const copy = document.createRange();
          copy.setStart(range.startContainer, range.startOffset);
          copy.setEnd(range.endContainer, range.endOffset);
          return copy.toString();
        }).sort()
      : []`,
  });
  await session.detach();
  return result.value as string[];
}

for (const [at, name] of Object.keys(TRAPS).entries()) {
  test(`a page that ${name} is marked, and its card opens`, async ({ chromium, site }) => {
    const more = name.startsWith('throws style') ? ['5亿元'] : [];
    const figures = ['12亿元', '34亿元', '9.2%', ...more].sort();
    const page = await chromium.open(`${site.origin}/${at}.html`);
    await expect.poll(() => painted(page)).toEqual(figures);
    const panel = await openPanel(page, chromium);
    await expectFacts(panel, figures.length);
    await page.bringToFront();
    await page.keyboard.press('Alt+.');
    await expect.poll(async () => (await readCard(page))?.head.length).toBe(2);
  });
}
