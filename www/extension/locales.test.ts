import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import english from './public/_locales/en/messages.json';
import simplified from './public/_locales/zh_CN/messages.json';
import traditional from './public/_locales/zh_TW/messages.json';

it.each([
  ['English', english],
  ['Simplified Chinese', simplified],
  ['Traditional Chinese', traditional],
])('every text is there in %s', (_, texts) => {
  expect(Object.keys(texts)).toEqual(Object.keys(english));
  for (const { message } of Object.values(texts)) expect(message.trim()).not.toBe('');
});

it('the popup names only texts there are', () => {
  const html = readFileSync(join(import.meta.dirname, 'entrypoints/popup/index.html'), 'utf8');
  const named = [...html.matchAll(/data-message="([^"]+)"/g)].map((match) => match[1]);
  expect(named.length).toBeGreaterThan(0);
  expect(Object.keys(english)).toEqual(expect.arrayContaining(named));
});
