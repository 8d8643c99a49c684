import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../engine/types';
import { FrameState, idOf, nameOf } from './frame-state';
import { positionsOf, statusOf } from './model';
import { namesOf } from './names';

function zone(block: number, start: number, name: string, more: object = {}): Mention {
  return { type: 'zone', block, start, end: start + 2, text: name, name, kind: 'park', ...more };
}

function frame(number: number, blocks: readonly Mention[][]): FrameState {
  const state = new FrameState(number);
  state.apply({
    type: 'marks',
    blocks: blocks.map((mentions, block) => ({
      block,
      mentions: mentions.map((mention) => ({ mention })),
    })),
  });
  return state;
}

describe('a frame', () => {
  it('lists new blocks as they come, and then in the order it is told', () => {
    const state = frame(0, [[zone(0, 0, '甲')], [zone(1, 0, '乙')]]);
    const [first] = state.marks();
    expect(state.marks().map(({ mention }) => mention.text)).toEqual(['甲', '乙']);
    state.apply({ type: 'order', order: [1, 0] });
    expect(state.marks().map(({ mention }) => mention.text)).toEqual(['乙', '甲']);
    expect(state.marks()[1]).toBe(first);
    state.apply({ type: 'order', order: [1] });
    expect(state.marks()).toHaveLength(1);
  });

  it('knows where marks stand, between the first and the last of a block', () => {
    const state = frame(0, [[zone(0, 10, '甲'), zone(0, 20, '乙'), zone(0, 30, '丙')]]);
    const at = (): (number | undefined)[] => state.marks().map((mark) => state.placeOf(mark));
    expect(at()).toEqual([undefined, undefined, undefined]);
    state.apply({ type: 'places', height: 1000, places: [0, 100, 200] });
    expect(at()).toEqual([100, 150, 200]);
  });

  it('names its marks as the page does', () => {
    const [mark] = frame(3, [[zone(0, 10, '甲')]]).marks();
    if (mark === undefined) throw new Error('there is no mark');
    expect(mark.id).toBe(idOf(3, nameOf(mark)));
  });
});

describe('a page of several frames', () => {
  it('stands one frame below the other', () => {
    const [page, inner] = [frame(0, [[zone(0, 0, '甲')]]), frame(7, [[zone(0, 0, '乙')]])];
    page.apply({ type: 'places', height: 300, places: [0, 150, 160] });
    page.apply({ type: 'view', top: 0, bottom: 300 });
    inner.apply({ type: 'places', height: 100, places: [0, 50, 60] });
    const positions = positionsOf([page, inner]);
    const [one, other] = [...page.marks(), ...inner.marks()];
    expect(one && positions.at(one)).toBe(150 / 400);
    expect(other && positions.at(other)).toBe(350 / 400);
    expect(positions.view).toEqual({ top: 0, bottom: 0.75 });
  });

  it('is marked when one of them is', () => {
    const [page, inner] = [new FrameState(0), new FrameState(4)];
    expect(statusOf([page])).toEqual({ state: 'connecting' });
    page.apply({ type: 'state', site: 'a.cn', page: { state: 'no-chinese' } });
    expect(statusOf([page, inner])).toEqual({ state: 'no-chinese' });
    const counts = { figure: 1, zone: 0, programme: 0 };
    inner.apply({ type: 'state', site: 'b.cn', page: { state: 'marking', counts } });
    expect(statusOf([page, inner])).toEqual({ state: 'marking', counts });
  });
});

it('names are listed once, the commonest first, with the most that is known of them', () => {
  const marks = frame(0, [
    [zone(0, 0, '甲')],
    [zone(1, 0, '乙'), zone(1, 9, '乙', { province: '江苏省' })],
  ]).marks();
  const names = namesOf(marks, 'zone');
  expect(names.map(({ name, marks }) => [name, marks.length])).toEqual([
    ['乙', 2],
    ['甲', 1],
  ]);
  expect(names[0]?.mention).toMatchObject({ province: '江苏省' });
  expect(namesOf(marks, 'programme')).toEqual([]);
});
