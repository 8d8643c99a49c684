import { expect, it } from 'vitest';
import { MemoryArea } from '../tests/memory-area';
import { loadLexicon, MOST_LEXICON_BYTES, onLexicon, saveLexicon } from './lexicon';

it('is stored, told and taken away', async () => {
  const area = new MemoryArea();
  const heard: string[] = [];
  const stop = onLexicon(area, (text) => heard.push(text));
  await saveLexicon(area, 'zone\t云谷产业园');
  expect(await loadLexicon(area)).toBe('zone\t云谷产业园');
  await saveLexicon(area, '');
  stop();
  expect(heard).toEqual(['zone\t云谷产业园', '']);
  expect(area.items).toEqual({});
});

it('too long for the limit or for the storage is refused, and the one before stays', async () => {
  const area = new MemoryArea({ lexicon: 'zone\t云谷产业园' });
  const longest = '园'.repeat(Math.floor(MOST_LEXICON_BYTES / 3));
  await expect(saveLexicon(area, `${longest}园区`)).rejects.toMatchObject({
    problem: 'lexicon-too-long',
  });
  area.quota = 1000;
  await expect(saveLexicon(area, longest)).rejects.toMatchObject({ problem: 'storage-full' });
  expect(await loadLexicon(area)).toBe('zone\t云谷产业园');
  area.quota = Infinity;
  await saveLexicon(area, longest);
  expect(await loadLexicon(area)).toBe(longest);
});
