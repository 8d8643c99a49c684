import { expect, it } from 'vitest';
import { siteOf } from './sites';

it.each([
  ['https://www.news.cn/politics/1.html', 'www.news.cn'],
  ['http://127.0.0.1:8080/', '127.0.0.1'],
  ['file:///home/reader/report.html', 'file:'],
])('the site of %s is %s', (url, site) => {
  expect(siteOf(new URL(url))).toBe(site);
});
