import { expect, it } from 'vitest';
import { readRequest, type Request } from './messages';

const block = { id: 1, text: '税收12亿元', role: 'paragraph' };
const update = { liangdian: 'update', doc: 'a', first: true, blocks: [block], order: [1] };

it.each<Request>([
  { liangdian: 'extract', text: '税收' },
  update as Request,
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
  { liangdian: 'mention', doc: 'a', block: 1, start: 0, kind: 'constructor' },
])('refuses %j', (message) => {
  expect(readRequest(message)).toBeUndefined();
});
