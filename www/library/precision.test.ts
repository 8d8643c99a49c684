import { describe, expect, it } from 'vitest';
import type { Figure } from '../engine/types';
import { said } from '../tests/facts';
import { agree, intervalOf } from './precision';

function agreed(one: Figure, other: Figure): boolean {
  const there = agree(intervalOf(one), intervalOf(other));
  expect(agree(intervalOf(other), intervalOf(one))).toBe(there);
  return there;
}

describe('values that one value may be written as', () => {
  it.each(
    (
      [
        [said('461亿元'), said('461.2亿元')],
        [said('461亿元'), said('460.58亿元')],
        [said('461.2亿元'), said('4612000万元')],
        [said('46120000000元'), said('461.2亿元')],
        [said('460亿元', { qualifier: '~' }), said('461.2亿元')],
        [said('500亿元', { qualifier: '~' }), said('461.2亿元')],
        [said('460亿元', { qualifier: '>' }), said('461.2亿元')],
        [said('470亿元', { qualifier: '<' }), said('461.2亿元')],
        [said('460亿元', { max: 465e8, text: '460亿-465亿元' }), said('461.2亿元')],
        [said('9.2%'), said('9.15%')],
        [said('232平方公里'), said('34.8万亩')],
        [figureOf('三百亿元', 300e8), said('310亿元')],
        [said('0.1%'), said('0.1%')],
      ] as const
    ).map(([one, other]) => ({ one, other })),
  )('$one.qualifier $one.text, $other.qualifier $other.text', ({ one, other }) => {
    expect(agreed(one, other)).toBe(true);
  });
});

describe('values of which one is wrong', () => {
  it.each(
    (
      [
        [said('461亿元'), said('461.6亿元')],
        [said('461亿元'), said('641亿元')],
        [said('461.2亿元'), said('461.3亿元')],
        [said('461亿元'), said('46.1亿元')],
        [said('460亿元', { qualifier: '~' }), said('471亿元')],
        [said('462亿元', { qualifier: '>' }), said('461.2亿元')],
        [said('461亿元', { qualifier: '<' }), said('461.2亿元')],
        [said('9.2%'), said('9.2%', { direction: 'down' })],
        [said('298家'), said('299家')],
        [said('1,298家'), said('1,299家')],
        [figureOf('三百亿元', 300e8), said('461亿元')],
      ] as const
    ).map(([one, other]) => ({ one, other })),
  )('$one.qualifier $one.text, $other.qualifier $other.text', ({ one, other }) => {
    expect(agreed(one, other)).toBe(false);
  });
});

function figureOf(text: string, value: number): Figure {
  return { ...said('1元'), text, value };
}
