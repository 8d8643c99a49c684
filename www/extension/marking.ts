import { loadSettings, DEFAULTS, onSettings } from '../settings/settings';
import { onKey } from '../settings/storage';
import { LEXICON_KEY } from '../settings/lexicon';
import { loadSiteRule, onSiteRule } from '../settings/sites';
import type { Settings, SiteRule, StorageArea } from '../settings/types';
import type { Lens } from '../page/lens';
import type { Session } from './session';

/** The settings in a page: how they stand, and that its session follows them. */
export class Marking {
  readonly #session: Session;
  readonly #ends: (() => void)[] = [];
  #settings: Settings = DEFAULTS;
  #rule: SiteRule | undefined;
  #inForce: SiteRule | undefined;

  constructor(session: Session) {
    this.#session = session;
  }

  get settings(): Settings {
    return this.#settings;
  }

  /** Marks the page as the settings say, and goes on following them. What cannot be read has its usual value. */
  async follow(area: StorageArea, site: string): Promise<void> {
    this.#ends.push(
      onSettings(area, (settings) => {
        this.#settings = settings;
        if (this.#session.lens !== undefined) this.dress(this.#session.lens);
        this.#decide();
      }),
      onSiteRule(area, site, (rule) => {
        this.#rule = rule;
        this.#decide();
      }),
      onKey(area, LEXICON_KEY, () => void this.#session.lens?.reopen()),
    );
    await this.refresh(area, site);
  }

  /** Reads the settings again: a page that a reader comes back to has heard of no change while it was put away. */
  async refresh(area: StorageArea, site: string): Promise<void> {
    this.#settings = await loadSettings(area).catch(() => DEFAULTS);
    this.#rule = await loadSiteRule(area, site).catch(() => undefined);
    if (this.#session.lens !== undefined) this.dress(this.#session.lens);
    this.#decide();
  }

  /** Gives a lens the look and the kinds that are set. */
  dress(lens: Lens): void {
    const { colours, style, kinds, print } = this.#settings;
    lens.setColours(colours);
    lens.setStyles(style);
    lens.setKinds(kinds);
    lens.setPrint(print);
  }

  /** Ends the following. */
  end(): void {
    for (const end of this.#ends.splice(0)) end();
  }

  #decide(): void {
    const rule = this.#rule ?? this.#settings.otherSites;
    if (rule === this.#inForce) return;
    this.#inForce = rule;
    if (rule === 'always') this.#session.start();
    else if (rule === 'ask') this.#session.ask();
    else this.#session.stop();
  }
}
