import { expect, it } from 'vitest';
import { readFrameMessage } from './panel-frame';
import type { FrameMessage } from './panel-port';

const FIGURE = {
  type: 'figure',
  block: 1,
  start: 0,
  end: 2,
  text: '2家',
  value: 2,
  unit: '家',
  qualifier: '=',
  measure: 'level',
  status: 'actual',
  growth: -3.1,
  sentence: '新增2家。',
} as const;

it.each<FrameMessage>([
  {
    type: 'state',
    site: 'a.cn',
    page: { state: 'marking', counts: { figure: 1, zone: 0, programme: 0 } },
  },
  { type: 'state', site: 'a.cn', page: { state: 'asking' } },
  { type: 'source', source: { title: '', url: 'https://a.cn/', site: 'a.cn' } },
  { type: 'marks', blocks: [{ block: 1, mentions: [{ mention: FIGURE }] }] },
  { type: 'order', order: [1, 2] },
  { type: 'places', height: 10, places: [1, -5, 20] },
  { type: 'view', top: 0, bottom: 10 },
  { type: 'selected', firm: true, block: 1, start: 0, kind: 'zone' },
])('a message of a frame is read: %o', (message) => {
  expect(readFrameMessage(message)).toEqual(message);
});

it.each([
  undefined,
  'marks',
  { type: 'mark' },
  { type: 'order', order: ['1'] },
  { type: 'marks', blocks: [{ block: 1, mentions: [{ mention: { ...FIGURE, value: '2' } }] }] },
  {
    type: 'marks',
    blocks: [{ block: 1, mentions: [{ mention: { ...FIGURE, status: 'rumour' } }] }],
  },
  { type: 'source', source: { title: '', url: '', site: '', published: 'yesterday' } },
  { type: 'selected', firm: 1, block: 1, start: 0, kind: 'zone' },
  { type: 'state', site: 'a.cn', page: { state: 'asleep' } },
])('what no frame says is not: %o', (message) => {
  expect(readFrameMessage(message)).toBeUndefined();
});
