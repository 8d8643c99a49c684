import { expect, it } from 'vitest';
import { readRequest, type Request } from './messages';

const block = { id: 1, text: '税收12亿元', role: 'paragraph' };
const update = {
  liangdian: 'update',
  doc: 'a',
  first: true,
  options: {},
  blocks: [block],
  order: [1],
};

it.each<Request>([
  { liangdian: 'extract', text: '税收', options: {} },
  { liangdian: 'extract', text: '税收', options: { date: '2021-03-05' } },
  update as Request,
  {
    ...update,
    blocks: [{ ...block, columnHeaders: ['产值', '增长'], rowHeaders: [], caption: '单位：亿元' }],
    options: { lexicon: '高新投\tzone' },
  } as Request,
  { liangdian: 'explain', doc: 'a', block: 1, start: 0, kind: 'figure' },
  { liangdian: 'mention', doc: 'a', block: 1, start: 0, kind: 'zone' },
  { liangdian: 'mentions', doc: 'a' },
  { liangdian: 'close', doc: 'a' },
])('takes %j', (request) => {
  expect(readRequest(JSON.parse(JSON.stringify(request)))).toEqual(request);
});

it.each<unknown>([
  null,
  'update',
  [],
  {},
  { liangdian: 'delete', doc: 'a' },
  { liangdian: 'extract', text: 1 },
  { liangdian: 'close' },
  { liangdian: 'close', doc: '' },
  { liangdian: 'close', doc: 'x'.repeat(65) },
  { ...update, first: 'yes' },
  { ...update, order: [-1] },
  { ...update, order: [1.5] },
  { ...update, order: [2 ** 32] },
  { ...update, order: 'all' },
  { ...update, blocks: [{ ...block, id: '1' }] },
  { ...update, blocks: [{ ...block, text: null }] },
  { ...update, blocks: [{ ...block, role: 'script' }] },
  { ...update, blocks: [null] },
  { ...update, blocks: [{ ...block, columnHeaders: '产值' }] },
  { ...update, blocks: [{ ...block, rowHeaders: [1] }] },
  { ...update, blocks: [{ ...block, caption: {} }] },
  { ...update, options: null },
  { ...update, options: { date: '5 March' } },
  { ...update, options: { date: 20210305 } },
  { ...update, options: { date: '2021-02-29' } },
  { ...update, options: { lexicon: [] } },
  { liangdian: 'extract', text: '税收', options: 'none' },
  { liangdian: 'explain', doc: 'a', block: -1, start: 0, kind: 'figure' },
  { liangdian: 'mention', doc: 'a', block: 1, start: 0, kind: 'constructor' },
])('refuses %j', (message) => {
  expect(readRequest(message)).toBeUndefined();
});
