import * as v from 'valibot';
import { expect, it } from 'vitest';
import { MemoryArea } from '../tests/memory-area';
import { collectSettings, restoreSettings, SETTINGS_BACKUP } from './backup';
import { withPreset } from './presets';
import { loadSettings, saveSettings } from './settings';
import { loadSiteRules, saveSiteRule } from './sites';

async function filled(): Promise<MemoryArea> {
  const area = new MemoryArea({ lexicon: 'zone\t云谷产业园' });
  await saveSettings(area, { ...withPreset('quiet'), language: 'zh-TW' });
  await saveSiteRule(area, 'a.cn', 'never');
  return area;
}

it('is carried to another browser whole', async () => {
  const area = await filled();
  const backup: unknown = JSON.parse(JSON.stringify(await collectSettings(area)));
  const other = new MemoryArea({ 'site:b.cn': 'ask', settings: { print: true } });
  await restoreSettings(other, v.parse(SETTINGS_BACKUP, backup), false);
  expect(await collectSettings(other)).toEqual(backup);
});

it('merged, adds only what is not there', async () => {
  const backup = await collectSettings(await filled());
  const other = new MemoryArea({ 'site:a.cn': 'ask', settings: { print: true } });
  await restoreSettings(other, backup, true);
  expect(await loadSettings(other)).toMatchObject({ print: true, preset: 'default' });
  expect(await loadSiteRules(other)).toEqual({ 'a.cn': 'ask' });
  expect(other.items['lexicon']).toBe('zone\t云谷产业园');
});

it('can be taken back, and takes itself back where there is no room', async () => {
  const backup = await collectSettings(await filled());
  const other = new MemoryArea({ 'site:b.cn': 'ask', settings: { print: true } });
  const before = other.items;
  const undo = await restoreSettings(other, backup, false);
  expect(other.items).not.toEqual(before);
  await undo();
  expect(other.items).toEqual(before);

  other.quota = 1200;
  const long = { ...backup, lexicon: '园'.repeat(1000) };
  await expect(restoreSettings(other, long, false)).rejects.toMatchObject({
    problem: 'storage-full',
  });
  expect(other.items).toEqual(before);
});
