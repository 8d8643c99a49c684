import type { MentionKind } from '../engine/types';
import type { NumberStyleChoice } from '../ui/number';
import type { MarkColours } from '../ui/tokens';

/** The version of the stored settings; a higher one was written by a later release and is read as far as it is understood. */
export const SETTINGS_VERSION = 1;

/** How a kind of mark is drawn: a coloured background, a line below, or heavier letters. */
export const MARK_STYLES = ['background', 'underline', 'bold'] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

export const PRESET_NAMES = ['default', 'colour-blind', 'quiet', 'high-contrast'] as const;
export type PresetName = (typeof PRESET_NAMES)[number];

/** `auto` follows the browser. */
export const LANGUAGE_CHOICES = ['auto', 'zh-CN', 'zh-TW', 'en'] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

/** `auto` follows the reader's language. */
export const NUMBER_STYLE_CHOICES = [
  'auto',
  'han',
  'international',
] as const satisfies NumberStyleChoice[];

/** Whether pages of a site are marked: at once, not at all, or when the reader says so in the popup. */
export const SITE_RULES = ['always', 'never', 'ask'] as const;
export type SiteRule = (typeof SITE_RULES)[number];

/** Colours and styles that go together; all colours are `#rrggbb`. */
export interface Preset {
  readonly colours: Readonly<Record<MentionKind, MarkColours>>;
  readonly style: Readonly<Record<MentionKind, MarkStyle>>;
}

/** What a reader has chosen. The lexicon and the sites' rules are stored apart: see `lexicon.ts` and `sites.ts`. */
export interface Settings extends Preset {
  readonly version: number;
  /** The preset that `colours` and `style` were taken from; `custom` once one of them was changed. */
  readonly preset: PresetName | 'custom';
  /** Which kinds are marked. */
  readonly kinds: Readonly<Record<MentionKind, boolean>>;
  readonly language: LanguageChoice;
  readonly numberStyle: NumberStyleChoice;
  /** The rule of a site that has none of its own. */
  readonly otherSites: SiteRule;
  /** Whether marks are printed with the page. */
  readonly print: boolean;
}

/** Rules by site name, which is a host name, or `file:` for local files. */
export type SiteRules = Readonly<Record<string, SiteRule>>;

/** What settings need of `browser.storage.local`; tests give their own. */
export interface StorageArea {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
  readonly onChanged: {
    addListener(listener: StorageListener): void;
    removeListener(listener: StorageListener): void;
  };
}

/** Told of each key that was written or removed, in whatever window. */
export type StorageListener = (
  changes: Record<string, { oldValue?: unknown; newValue?: unknown }>,
) => void;

/** Why something could not be stored; surfaces have a sentence for each. */
export type SettingsProblem =
  /** The browser gives no access to its storage. */
  | 'storage-blocked'
  /** There is no room left. */
  | 'storage-full'
  /** The lexicon has more than `MOST_LEXICON_BYTES`. */
  | 'lexicon-too-long'
  /** The file is not a list of site rules; `detail` says where. */
  | 'bad-site-rules';

/** Something could not be stored or imported; what was stored before is as it was. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
  readonly problem: SettingsProblem;
  /** Where in an imported file, such as `line 3, column 7` or `sites["www.news.cn"]`. */
  readonly detail: string | undefined;

  constructor(problem: SettingsProblem, detail?: string, cause?: unknown) {
    super(detail === undefined ? problem : `${problem}: ${detail}`, { cause });
    this.problem = problem;
    this.detail = detail;
  }
}
