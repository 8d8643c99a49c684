import Papa from 'papaparse';
import { describe, expect, it, vi } from 'vitest';
import * as xlsx from 'xlsx';
import { figure, said, source } from '../tests/facts';
import { exportFacts } from './export';
import type { JsonExport } from './json';
import { rowOf } from './rows';
import { toRichText } from './rich';
import { EXPORT_FORMATS, type ExportLanguage, type ExportOptions, type FactRow } from './types';

const OPTIONS: ExportOptions = {
  language: 'zh-CN',
  title: '云谷高新区：经济运行/“2020”情况',
  date: new Date(2026, 10, 21),
};

const NASTY = '=HYPERLINK("https://evil.example","点我")';

/** Rows as hostile and as odd as pages can be. */
const ROWS: FactRow[] = [
  rowOf(source(1), figure({ growth: 9.2 })),
  rowOf(source(1), said('4612000万元', { growth: -3.1, max: 47e9, qualifier: '~' })),
  rowOf(source(2, { title: NASTY, published: '2022-02-28' }), {
    ...said('2.5%', { indicator: '+SUM(A1)', zone: '@园区', zoneName: '-河西|园' }),
    text: '-2.5%',
    value: -2.5,
    sentence: '第一行，有"引号"，\n第二行\t有 | 竖线 <b>粗</b> & `码` \\ [链](x)。',
  }),
  rowOf(source(3, { url: 'https://news.example/a|b?q=<x>&y="1"' }), said('0.0001亿元')),
  rowOf(source(4), {
    ...said('1234567890123.45元'),
    sentence: '\ud83d 半个字符与 😀，以及很长的一句。'.repeat(10),
  }),
];

const VALUES = ROWS.map(({ value }) => value);
const GROWTH = [9.2, -3.1];

async function made(format: (typeof EXPORT_FORMATS)[number], rows = ROWS, options = OPTIONS) {
  const file = await exportFacts(format, rows, options);
  return { ...file, bytes: new Uint8Array(await file.blob.arrayBuffer()) };
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes);
}

describe('CSV', () => {
  it('is read back to the same numbers, words and sources', async () => {
    const { bytes, name } = await made('csv');
    const text = textOf(bytes);
    expect(name).toBe('云谷高新区-经济运行-2020-情况-2026-11-21.csv');
    expect(text.startsWith('\ufeff指标,原文,数值,')).toBe(true);
    expect(text.split('\r\n').length).toBeGreaterThan(ROWS.length);
    const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data.map((row) => Number(row['数值']))).toEqual(VALUES);
    expect(data.slice(0, 2).map((row) => Number(row['同比增速（%）']))).toEqual(GROWTH);
    expect(data[2]?.['原句']).toBe(ROWS[2]?.sentence);
    expect(data[0]).toMatchObject({
      来源标题: source(1).title,
      网址: source(1).url,
      发布日期: '2021-01-20',
      起始日期: '2020-01-01',
      单位: '元',
      限定: '精确',
    });
  });

  it('has no cell of words that begins as a formula does, and numbers stay numbers', async () => {
    const text = textOf((await made('csv')).bytes);
    const { data } = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true });
    const formulas = data.flat().filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell));
    expect(formulas).toEqual(['-3.1', '-2.5']);
    expect(data.flat()).toContain(`'${NASTY}`);
    expect(data.flat()).toContain("'-2.5%");
  });
});

describe('XLSX', () => {
  async function sheets(rows = ROWS, language: ExportLanguage = 'zh-CN') {
    const { bytes } = await made('xlsx', rows, { ...OPTIONS, language });
    return xlsx.read(bytes, { type: 'array', cellDates: false, cellNF: true });
  }

  it('is read back to the same numbers, dates and words', async () => {
    const book = await sheets();
    expect(book.SheetNames).toEqual(['数据', '来源']);
    const facts = book.Sheets['数据'] as xlsx.WorkSheet;
    const rows = xlsx.utils.sheet_to_json<Record<string, unknown>>(facts);
    expect(rows.map((row) => row['数值'])).toEqual(VALUES);
    expect(rows.slice(0, 2).map((row) => row['同比增速（%）'])).toEqual(GROWTH);
    expect(rows[1]).toMatchObject({ 上限: 47e9, 限定: '约', 单位: '元' });
    // 2020-12-31 as spreadsheets count days.
    expect(rows[0]?.['截止日期']).toBe(44196);
    expect(rows[2]?.['来源标题']).toBe(`'${NASTY}`);
    expect(rows[2]?.['原句']).toBe(ROWS[2]?.sentence);
    expect(rows[4]?.['原句']).toContain('😀');
    const cells = Object.entries(facts).filter(([at]) => !at.startsWith('!'));
    expect(cells.filter(([, cell]) => (cell as xlsx.CellObject).f !== undefined)).toEqual([]);
  });

  it('shows days as days, keeps the header in sight and gives columns their widths', async () => {
    const { bytes } = await made('xlsx');
    const { Sheets } = xlsx.read(bytes, { type: 'array', cellNF: true, cellStyles: true });
    const facts = Sheets['数据'] as xlsx.WorkSheet;
    const header = xlsx.utils.sheet_to_json<string[]>(facts, { header: 1 })[0] ?? [];
    const at = xlsx.utils.encode_cell({ r: 1, c: header.indexOf('发布日期') });
    expect((facts[at] as xlsx.CellObject).z).toBe('yyyy-mm-dd');
    expect(facts['!cols']?.length).toBe(header.length);
    const book = xlsx.read(bytes, { type: 'array', bookFiles: true }) as xlsx.WorkBook & {
      files: Record<string, { content: Uint8Array }>;
    };
    const xml = new TextDecoder().decode(book.files['xl/worksheets/sheet1.xml']?.content);
    expect(xml).toMatch(/<pane [^>]*state="frozen"/);
    const last = xlsx.utils.encode_cell({ r: ROWS.length, c: header.length - 1 });
    expect(xml).toContain(`</sheetData><autoFilter ref="A1:${last}"/>`);
  });

  it('shows numbers with the decimals they have, and whole ones without a point', async () => {
    const numbers = [12, 2.5, 46_100_000_000, -0.125, 1e-7, 3.14159265];
    const book = await sheets(numbers.map((value) => ({ ...rowOf(source(1), figure()), value })));
    const facts = book.Sheets['数据'] as xlsx.WorkSheet;
    const shown = numbers.map((_, at) => (facts[`C${at + 2}`] as xlsx.CellObject).w);
    expect(shown).toEqual(['12', '2.5', '46,100,000,000', '-0.125', '0', '3.141593']);
  });

  it('has the unit in the header where there is one, and a column where there are more', async () => {
    const one = await sheets(ROWS.slice(0, 2));
    const rows = xlsx.utils.sheet_to_json<Record<string, unknown>>(
      one.Sheets['数据'] as xlsx.WorkSheet,
    );
    expect(rows.map((row) => row['数值（元）'])).toEqual(VALUES.slice(0, 2));
    expect(rows[0]).not.toHaveProperty('单位');
  });

  it('lists each source once, with how many facts are of it', async () => {
    const book = await sheets(ROWS, 'en');
    const rows = xlsx.utils.sheet_to_json<Record<string, unknown>>(
      book.Sheets['Sources'] as xlsx.WorkSheet,
    );
    expect(rows).toHaveLength(4);
    expect(rows[0]).toEqual({
      'Source title': source(1).title,
      URL: source(1).url,
      Site: source(1).site,
      Published: 44216,
      Facts: 2,
    });
  });
});

describe('JSON', () => {
  it('is the extractor’s own output with sources', async () => {
    const file = JSON.parse(textOf((await made('json')).bytes)) as JsonExport;
    expect(file).toMatchObject({ liangdian: 'facts', version: 1 });
    expect(file.mentions.map(({ value }) => value)).toEqual(VALUES);
    expect(file.mentions[0]).toEqual({
      type: 'figure',
      text: '461亿元',
      indicator: '地区生产总值',
      value: 46_100_000_000,
      unit: '元',
      qualifier: '=',
      measure: 'level',
      growth: 9.2,
      period: '2020年',
      periodStart: '2020-01-01',
      periodEnd: '2020-12-31',
      status: 'actual',
      zone: '云谷高新区',
      zoneName: '云谷高新技术产业开发区',
      sentence: figure().sentence,
      source: 0,
    });
    expect(file.sources).toHaveLength(4);
    for (const { source: at } of file.mentions) expect(file.sources[at]).toBeDefined();
    expect(file.sources[0]).toEqual(source(1));
  });
});

/** The cells of a Markdown table, as GitHub's rules divide and unescape them. */
function readMarkdown(text: string): string[][] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => {
      expect(line).toMatch(/^\| .* \|$/);
      const cells = line.slice(2, -2).split(/(?<!\\)(?:\\\\)* ?\| ?/);
      return cells.map((cell) => cell.replace(/\\([\\`*_[\]<>|~&])/g, '$1'));
    });
}

describe('Markdown', () => {
  it('is read back to the same numbers, a row a line', async () => {
    const [header = [], rule = [], ...rows] = readMarkdown(textOf((await made('markdown')).bytes));
    expect(rule.every((cell) => /^-+:?$/.test(cell))).toBe(true);
    expect(rows.every((row) => row.length === header.length)).toBe(true);
    const column = (name: string): string[] => rows.map((row) => row[header.indexOf(name)] ?? '');
    expect(column('数值').map(Number)).toEqual(VALUES);
    expect(column('原句')[2]).toBe(ROWS[2]?.sentence.replace(/\s+/g, ' '));
    expect(column('发布日期')[2]).toBe('2022-02-28');
    expect(column('来源标题')[0]).toBe(`[${source(1).title}](<${source(1).url}>)`);
  });

  it('lets no markup of a page through', async () => {
    const text = textOf((await made('markdown')).bytes);
    expect(text).not.toMatch(/(?<!\\)<b>|(?<!\\)\[链\]/);
    expect(text).toContain('a%7Cb');
  });
});

describe('rich text', () => {
  it('is a table of plain text that spreadsheets read to the same numbers', async () => {
    const { text } = await toRichText(ROWS, OPTIONS);
    const [header = [], ...rows] = text
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split('\t'));
    expect(rows.every((row) => row.length === header.length)).toBe(true);
    expect(rows.map((row) => Number(row[header.indexOf('数值')]))).toEqual(VALUES);
    expect(rows.map((row) => row[header.indexOf('网址')])).toEqual(
      ROWS.map((row) => row.source.url),
    );
    expect(rows[2]?.[header.indexOf('来源标题')]).toBe(`'${NASTY}`);
  });

  it('is an HTML table of the same cells, with nothing of a page as markup', async () => {
    const { html } = await toRichText(ROWS, OPTIONS);
    const tags = new Set([...html.matchAll(/<\/?([a-z]+)/g)].map(([, tag]) => tag));
    expect([...tags].sort()).toEqual(['a', 'meta', 'table', 'tbody', 'td', 'th', 'thead', 'tr']);
    const rows = html
      .split('<tr>')
      .slice(2)
      .map((row) => [...row.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell = '']) => cell));
    expect(rows.map((cells) => Number(cells[2]))).toEqual(VALUES);
    expect(html).toContain('&lt;b&gt;粗&lt;/b&gt; &amp;');
    expect(html).toContain('href="https://news.example/a|b?q=%3Cx%3E&amp;y=%221%22"');
  });

  it('links to pages only', async () => {
    const rows = [rowOf(source(1, { url: 'javascript:alert(1)' }), figure())];
    expect((await toRichText(rows, OPTIONS)).html).not.toContain('<a ');
    expect(textOf((await made('markdown', rows)).bytes)).not.toContain('](');
  });
});

describe.each(EXPORT_FORMATS)('%s of 10,000 facts', (format) => {
  const many = Array.from({ length: 10_000 }, (_, n) => rowOf(source(n % 40), said(`${n + 1}家`)));

  it('tells how far it is, to the end', async () => {
    const told = vi.fn<(progress: { done: number; total: number }) => void>();
    await exportFacts(format, many, { ...OPTIONS, onProgress: told });
    const steps = told.mock.calls.map(([{ done }]) => done);
    expect(steps.at(-1)).toBe(10_000);
    expect(steps).toEqual([...steps].sort((one, other) => one - other));
  }, 30_000);

  it('can be stopped', async () => {
    const stop = new AbortController();
    const stopped = exportFacts(format, many, {
      ...OPTIONS,
      signal: stop.signal,
      onProgress: () => {
        stop.abort(new Error('不要了'));
      },
    });
    if (format === 'xlsx') stop.abort(new Error('不要了'));
    await expect(stopped).rejects.toThrow('不要了');
  }, 30_000);
});

it.each(EXPORT_FORMATS)('%s of nothing is a file all the same', async (format) => {
  const { bytes } = await made(format, []);
  expect(bytes.length).toBeGreaterThan(20);
});

it.each([
  ['', 'liangdian-2026-11-21.csv'],
  ['../../etc/passwd', 'etc-passwd-2026-11-21.csv'],
  ['CON', 'CON-2026-11-21.csv'],
  ['a'.repeat(300), `${'a'.repeat(60)}-2026-11-21.csv`],
  ['  高新区 2020 年 GDP：461亿元？ ', '高新区-2020-年-GDP-461亿元-2026-11-21.csv'],
])('the title %j names the file %s', async (title, name) => {
  expect((await exportFacts('csv', [], { ...OPTIONS, title })).name).toBe(name);
});
