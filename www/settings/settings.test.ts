import { describe, expect, it } from 'vitest';
import { MemoryArea } from '../tests/memory-area';
import { PRESETS, withPreset } from './presets';
import { DEFAULTS, loadSettings, onSettings, readSettings, saveSettings } from './settings';
import { SettingsError, type Settings } from './types';

describe('stored settings', () => {
  it('are the usual ones where none are stored', async () => {
    expect(await loadSettings(new MemoryArea())).toEqual(DEFAULTS);
  });

  it.each([undefined, null, 7, 'settings', [], [1], { version: 'x' }, { colours: null, kinds: 3 }])(
    'read from %j are the usual ones',
    (stored) => {
      expect(readSettings(stored)).toEqual(DEFAULTS);
    },
  );

  it('are read field by field: one damaged field takes no other with it', () => {
    const { figure } = PRESETS['high-contrast'].colours;
    const read = readSettings({
      version: 1,
      language: 'en',
      numberStyle: 'roman',
      kinds: { figure: false, zone: 'yes' },
      colours: {
        figure: { ...figure, text: { light: 'red; } body { display: none', dark: '#123456' } },
        zone: 'blue',
      },
      print: true,
      unheard: 'of',
    });
    expect(read).toEqual({
      ...DEFAULTS,
      language: 'en',
      print: true,
      kinds: { figure: false, zone: true, programme: true },
      colours: {
        ...DEFAULTS.colours,
        figure: {
          ...figure,
          text: { light: DEFAULTS.colours.figure.text.light, dark: '#123456' },
        },
      },
    } satisfies Settings);
  });
});

describe('saving', () => {
  it('changes what is given and keeps the rest, and what a later release stored', async () => {
    const area = new MemoryArea({ settings: { language: 'en', version: 3, fontSize: 12 } });
    const saved = await saveSettings(area, { print: true });
    expect(saved).toEqual({ ...DEFAULTS, language: 'en', print: true, version: 3 });
    expect(await loadSettings(area)).toEqual(saved);
    expect(area.items['settings']).toMatchObject({ fontSize: 12 });
  });

  it('takes a preset by its name, until a colour is changed', async () => {
    const area = new MemoryArea();
    await saveSettings(area, withPreset('colour-blind'));
    expect(await loadSettings(area)).toMatchObject({ preset: 'colour-blind' });
    const { colours } = PRESETS.default;
    expect(await saveSettings(area, { colours })).toMatchObject({ preset: 'custom', colours });
  });

  it('never stores a colour that is not #rrggbb', async () => {
    const area = new MemoryArea();
    const bad = { light: 'url(https://example.org/)', dark: '#000000' };
    const { figure } = DEFAULTS.colours;
    await saveSettings(area, {
      colours: { ...DEFAULTS.colours, figure: { ...figure, background: bad } },
    });
    expect(JSON.stringify(area.items)).not.toContain('url');
  });

  it('of two windows at once loses neither change', async () => {
    const area = new MemoryArea();
    await Promise.all([
      saveSettings(area, { print: true }),
      saveSettings(area, { language: 'zh-TW' }),
    ]);
    expect(await loadSettings(area)).toMatchObject({ print: true, language: 'zh-TW' });
  });

  it('is told to whoever listens, until they stop', async () => {
    const area = new MemoryArea();
    const heard: Settings[] = [];
    const stop = onSettings(area, (settings) => heard.push(settings));
    await saveSettings(area, { numberStyle: 'international' });
    stop();
    await saveSettings(area, { numberStyle: 'han' });
    expect(heard.map(({ numberStyle }) => numberStyle)).toEqual(['international']);
  });
});

describe('a storage that fails', () => {
  it('is said to be blocked, or full', async () => {
    const area = new MemoryArea();
    area.quota = 10;
    await expect(saveSettings(area, { print: true })).rejects.toThrow(
      new SettingsError('storage-full'),
    );
    area.failure = new Error('access denied');
    await expect(loadSettings(area)).rejects.toThrow(new SettingsError('storage-blocked'));
  });
});
