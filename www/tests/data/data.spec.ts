import { expect, test, type Page } from '@playwright/test';
import * as xlsx from 'xlsx';
import type { FactRow } from '../../export/types';
import { figure, said, source } from '../facts';
import type { Site } from '../serve';
import type { parts as Parts } from './entry';
import { serveParts } from './site';

declare const parts: typeof Parts;

let site: Site;

test.beforeAll(async () => {
  site = await serveParts();
});

test.afterAll(async () => {
  await site.close();
});

async function open(page: Page): Promise<void> {
  const problems: string[] = [];
  page.on('console', (message) => {
    // Chromium asks for an icon that is not there.
    if (message.type() === 'error' && !message.text().includes('404'))
      problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.goto(`${site.origin}/`);
  await page.waitForFunction(() => 'parts' in globalThis);
  expect(problems).toEqual([]);
}

test('what is saved is there after the page was closed, and found', async ({ page }) => {
  await open(page);
  const figures = [figure({ growth: 9.2 }), said('298家', { indicator: '高新技术企业' })];
  await page.evaluate(
    async ([source, figures]) => {
      const library = await parts.openLibrary();
      await library.saveArticle(source, figures);
      library.close();
    },
    [source(1), figures] as const,
  );
  await open(page);
  const found = await page.evaluate(async () => {
    const library = await parts.openLibrary();
    const { facts } = await library.facts({ text: 'gdp' });
    return facts.map(({ figure, article }) => [figure.value, figure.growth, article.title]);
  });
  expect(found).toEqual([[46_100_000_000, 9.2, source(1).title]]);
});

test('windows hear of each other’s changes', async ({ page, context }) => {
  await open(page);
  const other = await context.newPage();
  await open(other);
  const heard = page.evaluate(async () => {
    const library = await parts.openLibrary();
    await library.facts();
    await new Promise<void>((resolve) => library.onChange(resolve));
    return (await library.facts()).total;
  });
  await other.evaluate(
    async ([source, figure]) => {
      const library = await parts.openLibrary();
      // The other window may not listen yet.
      for (let n = 0; n < 50; n += 1) {
        await library.saveFact(source, { ...figure, value: n });
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    [source(1), figure()] as const,
  );
  expect(await heard).toBeGreaterThan(0);
});

const { sentence = '', ...attributes } = said('1家', { indicator: '高新技术企业' });
const ROW: FactRow = { ...attributes, sentence, source: source(1) };
const MANY = 10_000;

test('10,000 facts are exported while the page goes on, under the extension’s own policy', async ({
  page,
}) => {
  await open(page);
  for (const format of ['csv', 'xlsx', 'json', 'markdown'] as const) {
    const result = await page.evaluate(
      async ([format, row, many]) => {
        const rows = Array.from({ length: many }, (_, n) => {
          return {
            ...row,
            text: `${n + 1}家`,
            value: n + 1,
            source: { ...row.source, url: `https://news.example/${n % 40}` },
          };
        });
        let frames = 0;
        let running = true;
        const count = (): void => {
          frames += 1;
          if (running) requestAnimationFrame(count);
        };
        requestAnimationFrame(count);
        const long: number[] = [];
        const observer = new PerformanceObserver((list) => {
          long.push(...list.getEntries().map(({ duration }) => Math.round(duration)));
        });
        observer.observe({ type: 'longtask' });
        const began = performance.now();
        const steps: number[] = [];
        const file = await parts.exportFacts(format, rows, {
          language: 'zh-CN',
          title: '园区',
          date: new Date(2026, 10, 21),
          onProgress: ({ done }) => steps.push(done),
        });
        const took = Math.round(performance.now() - began);
        running = false;
        long.push(...observer.takeRecords().map(({ duration }) => Math.round(duration)));
        const bytes = new Uint8Array(await file.blob.arrayBuffer());
        let binary = '';
        for (let at = 0; at < bytes.length; at += 8192)
          binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
        return { name: file.name, content: btoa(binary), took, frames, long, steps };
      },
      [format, ROW, MANY] as const,
    );
    test.info().annotations.push({
      type: format,
      description: `${result.took} ms, ${result.frames} frames, tasks over 50 ms: ${result.long.join(', ')}`,
    });
    expect(result.steps.at(-1)).toBe(MANY);
    // The page was drawn while the file was made.
    expect(result.frames).toBeGreaterThan(1);
    const bytes = Buffer.from(result.content, 'base64');
    if (format !== 'xlsx') {
      expect(bytes.toString('utf8')).toContain('10000家');
      continue;
    }
    const rows = xlsx.utils.sheet_to_json<Record<string, unknown>>(
      xlsx.read(bytes).Sheets['数据'] as xlsx.WorkSheet,
    );
    expect(rows.map((row) => row['数值（家）'])).toEqual(
      Array.from({ length: MANY }, (_, n) => n + 1),
    );
  }
});

test('an XLSX export that is stopped ends at once', async ({ page }) => {
  await open(page);
  const reason = await page.evaluate(
    async ([row, many]) => {
      const rows = Array.from({ length: many }, () => row);
      const stop = new AbortController();
      const made = parts.exportFacts('xlsx', rows, { language: 'en', signal: stop.signal });
      setTimeout(() => {
        stop.abort(new Error('stopped'));
      }, 0);
      return made.then(
        () => 'made',
        (error: unknown) => String(error),
      );
    },
    [ROW, MANY] as const,
  );
  expect(reason).toBe('Error: stopped');
});

test('a copied table is pasted as a table', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.origin });
  await open(page);
  const rows = [ROW, { ...ROW, value: 2, text: '2家' }];
  const pasted = await page.evaluate(async (rows) => {
    await parts.copyTable(rows, { language: 'zh-CN' });
    const [item] = await navigator.clipboard.read();
    const html = (await (await item?.getType('text/html'))?.text()) ?? '';
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    return {
      cells: [...parsed.querySelectorAll('tbody tr')].map((row) =>
        [...row.querySelectorAll('td')].map((cell) => cell.textContent),
      ),
      text: await navigator.clipboard.readText(),
    };
  }, rows);
  expect(pasted.cells.map((cells) => Number(cells[2]))).toEqual([1, 2]);
  expect(pasted.text.split(/\r?\n/)[1]?.split('\t')[1]).toBe('1家');
});
