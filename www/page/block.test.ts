import { describe, expect, it } from 'vitest';
import { Block } from './block';
import { Run } from './run';

// A block only compares its nodes, so plain objects with the data of a text node stand for them here.
function blockOf(...data: readonly string[]): { block: Block; nodes: Text[] } {
  const nodes = data.map((data) => ({ data }) as Text);
  const run = new Run<Text>();
  for (const node of nodes) {
    if (node.data === '<br>') run.breakLine();
    else run.add(node, node.data, 0, 'collapse');
  }
  const block = new Block(1);
  block.renew(run.text, 'paragraph', run.pieces);
  return { block, nodes };
}

describe('a block', () => {
  it('finds the nodes of a figure that stands in three of them', () => {
    const { block, nodes } = blockOf('税收', '46', '1\n  亿元，');
    expect(block.text).toBe('税收461 亿元，');
    expect(block.locate(2, 8)).toEqual([
      { startNode: nodes[1], startOffset: 0, endNode: nodes[2], endOffset: 6 },
    ]);
  });

  it('begins and ends a place in nodes, not at a line break between them', () => {
    const { block, nodes } = blockOf('税收', '<br>', '12亿元');
    expect(block.text).toBe('税收\n12亿元');
    expect(block.locate(2, 7)).toMatchObject([{ startNode: nodes[2], startOffset: 0 }]);
    expect(block.locate(0, 3)).toMatchObject([{ endNode: nodes[0], endOffset: 2 }]);
    expect(block.locate(2, 3)).toEqual([]);
    expect(block.locate(50, 60)).toEqual([]);
  });

  it('is a new version only when text or role is another', () => {
    const { block, nodes } = blockOf('税收');
    const { version } = block;
    const [node] = nodes as [Text];
    block.renew('税收', 'paragraph', [{ at: 0, node, offset: 5, length: 2 }]);
    expect(block.version).toBe(version);
    block.renew('税收', 'cell', []);
    expect(block.version).toBe(version + 1);
    block.renew('利润', 'cell', []);
    expect(block.version).toBe(version + 2);
  });
});
