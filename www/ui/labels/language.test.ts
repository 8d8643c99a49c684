import { expect, it } from 'vitest';
import { languageFor } from './language';

it.each([
  ['zh', 'zh-CN'],
  ['zh-CN', 'zh-CN'],
  ['zh-Hans-HK', 'zh-CN'],
  ['zh-SG', 'zh-CN'],
  ['zh-TW', 'zh-TW'],
  ['zh_TW', 'zh-TW'],
  ['zh-HK', 'zh-TW'],
  ['zh-Hant', 'zh-TW'],
  ['zh-Hant-MO', 'zh-TW'],
  ['en-GB', 'en'],
  ['de', 'en'],
])('who reads %s is spoken to in %s', (tag, language) => {
  expect(languageFor(tag)).toBe(language);
});
