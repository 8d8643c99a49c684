import { describe, expect, it } from 'vitest';
import { Run, type WhiteSpace } from './run';

/** A run of strings, each its own node; the text and, for each of its characters, the node and offset it came from. */
function read(nodes: readonly string[], whiteSpace: WhiteSpace = 'collapse'): Run<string> {
  const run = new Run<string>();
  for (const node of nodes) {
    if (node === '<br>') run.breakLine();
    else if (node === '<img>') run.addObject();
    else expect(run.add(node, node, 0, whiteSpace)).toBe(node.length);
  }
  return run;
}

function expectTrueMap(run: Run<string>): void {
  for (const { at, node, offset, length } of run.pieces) {
    const shown = run.text.slice(at, at + length);
    expect(node.slice(offset, offset + length).replace(/[\t\n\r\f]/g, ' ')).toBe(
      shown.replace(/[\t\n\r\f]/g, ' '),
    );
  }
}

describe('a run of text', () => {
  it.each([
    [['税收', '461', '亿元'], '税收461亿元'],
    [['461\n   ', '亿元'], '461 亿元'],
    [['461', '\n   亿元'], '461 亿元'],
    [['461 ', ' 亿元'], '461 亿元'],
    [['\n  税收  ', '  12\t亿元\n'], '税收 12 亿元'],
    [['常熟\n   高新区'], '常熟高新区'],
    [['常熟\n', '  高新区'], '常熟高新区'],
    [['常熟 高新区'], '常熟 高新区'],
    [['서울\n서울'], '서울 서울'],
    [['全角\u{3000}空格 \u{A0} 留下'], '全角\u{3000}空格 \u{A0} 留下'],
    [['出口 ', '<br>', ' 35亿元'], '出口\n35亿元'],
    [['<br>', '税收'], '税收'],
    [['<img>', '产值', '<img>', '3亿元'], '产值\u{FFFC}3亿元'],
    [['😀\n税收'], '😀税收'],
    [['\uD83D', '\uDE00'], '\uD83D\uDE00'],
    [[' \n ', '\t'], ''],
  ])('shows %j as %j', (nodes, text) => {
    const run = read(nodes);
    expect(run.text).toBe(text);
    expectTrueMap(run);
  });

  it('keeps white space where the page does', () => {
    expect(read([' 税收\n  12'], 'keep').text).toBe(' 税收\n  12');
    expect(read([' 税收 \n  12'], 'keep-breaks').text).toBe('税收\n12');
  });

  it('joins what stands together in one node, and parts what collapsed', () => {
    expect(read(['税收 12']).pieces).toEqual([{ at: 0, node: '税收 12', offset: 0, length: 5 }]);
    expect(read(['税收  12']).pieces).toEqual([
      { at: 0, node: '税收  12', offset: 0, length: 3 },
      { at: 3, node: '税收  12', offset: 4, length: 2 },
    ]);
  });

  it.each(['collapse', 'keep'] as const)(
    'is cut at the end of a sentence when it grows long, and loses nothing (%s)',
    (whiteSpace) => {
      const sentence = '全区实现税收12亿元。';
      const data = sentence.repeat(400_000);
      let whole = '';
      for (let from = 0; from < data.length;) {
        const run = new Run<string>();
        from = run.add('node', data, from, whiteSpace);
        expect(run.text.length).toBeLessThan(21_000);
        expect(run.text.endsWith('。')).toBe(true);
        whole += run.text;
      }
      expect(whole).toBe(data);
    },
  );

  it('is cut without any sentence end too, but not inside a character', () => {
    const data = `中${'😀'.repeat(30_000)}`;
    const run = new Run<string>();
    const reached = run.add('node', data, 0, 'collapse');
    expect(reached).toBeLessThan(data.length);
    expect(run.text).toBe(data.slice(0, reached));
    expect(run.text.codePointAt(run.text.length - 2)).toBe('😀'.codePointAt(0));
  });

  it('is full after many small nodes', () => {
    const run = new Run<string>();
    let nodes = 0;
    while (!run.full && nodes < 30_000) {
      run.add('字', '字', 0, 'collapse');
      nodes += 1;
    }
    expect(run.text.length).toBe(nodes);
    expect(run.full).toBe(true);
  });
});
