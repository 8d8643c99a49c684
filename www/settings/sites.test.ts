import { describe, expect, it } from 'vitest';
import { MemoryArea } from '../tests/memory-area';
import {
  loadSiteRule,
  loadSiteRules,
  mergeSiteRules,
  onSiteRule,
  replaceSiteRules,
  saveSiteRule,
} from './sites';
import { exportSiteRules, readSiteRules } from './site-file';
import { SettingsError, type SiteRule } from './types';

it('what earlier releases stored keeps its meaning', async () => {
  const area = new MemoryArea({ 'site:www.news.cn': 'never', settings: {}, 'site:x.cn': 'odd' });
  expect(await loadSiteRule(area, 'www.news.cn')).toBe('never');
  expect(await loadSiteRule(area, 'x.cn')).toBeUndefined();
  expect(await loadSiteRules(area)).toEqual({ 'www.news.cn': 'never' });
});

it('a rule is given, told, and taken away', async () => {
  const area = new MemoryArea();
  const heard: (SiteRule | undefined)[] = [];
  const stop = onSiteRule(area, 'a.cn', (rule) => heard.push(rule));
  await saveSiteRule(area, 'a.cn', 'ask');
  await saveSiteRule(area, 'b.cn', 'always');
  await saveSiteRule(area, 'a.cn', undefined);
  stop();
  await saveSiteRule(area, 'a.cn', 'never');
  expect(heard).toEqual(['ask', undefined]);
  expect(await loadSiteRules(area)).toEqual({ 'a.cn': 'never', 'b.cn': 'always' });
});

describe('a file of rules', () => {
  const rules = { 'file:': 'ask', '127.0.0.1': 'always', '[::1]': 'ask', 'www.news.cn': 'never' };

  it('is read back as it was written', () => {
    expect(readSiteRules(exportSiteRules(rules as Record<string, SiteRule>))).toEqual(rules);
  });

  it.each([
    ['{"liangdian": "site-rules",\n "version": 1,\n oops}', '3:2'],
    ['7', undefined],
    ['{"liangdian":"site-rules","version":1,"sites":{"a.cn":"perhaps"}}', 'sites → a.cn'],
    ['{"liangdian":"site-rules","version":1,"sites":{"<b>":"ask"}}', 'sites → <b>'],
    ['{"liangdian":"library","version":1,"sites":{}}', 'liangdian'],
  ])('%s is refused and says where', (text, detail) => {
    expect(() => readSiteRules(text)).toThrow(new SettingsError('bad-site-rules', detail));
  });

  it('is added to the rules there are, or takes their place', async () => {
    const area = new MemoryArea({ 'site:a.cn': 'never', 'site:b.cn': 'ask', lexicon: 'x' });
    await mergeSiteRules(area, { 'b.cn': 'always', 'c.cn': 'never' });
    expect(await loadSiteRules(area)).toEqual({
      'a.cn': 'never',
      'b.cn': 'always',
      'c.cn': 'never',
    });
    await replaceSiteRules(area, { 'c.cn': 'ask' });
    expect(area.items).toEqual({ 'site:c.cn': 'ask', lexicon: 'x' });
  });
});
