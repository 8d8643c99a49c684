import { expect, it, vi } from 'vitest';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { badgeText } = await import('./badge');

it.each([
  [0, ''],
  [7, '7'],
  [999, '999'],
  [1000, '1k'],
  [1249, '1.2k'],
  [9949, '9.9k'],
  [9950, '10k'],
  [126_000, '126k'],
  [2_000_000, '∞'],
])('%d figures are written %s', (count, text) => {
  expect(badgeText(count)).toBe(text);
});
