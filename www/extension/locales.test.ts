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
