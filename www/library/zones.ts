import { foldName } from './fold';
import type { LibraryFact } from './types';

/** Says which facts are about the same zone. */
export class ZoneNames {
  /** Of each way to say it, the official names it was seen with. */
  readonly #official = new Map<string, Set<string>>();

  constructor(facts: readonly LibraryFact[]) {
    for (const { figure } of facts) {
      const { zone, zoneName } = figure;
      if (zoneName === undefined) continue;
      for (const said of [zone, zoneName]) {
        if (said === undefined) continue;
        const key = foldName(said);
        const names = this.#official.get(key) ?? new Set();
        this.#official.set(key, names.add(zoneName));
      }
    }
  }

  /** The official name where this fact, or another fact of the same wording, tells it; else the wording. Empty without a zone. */
  nameOf({ figure }: Pick<LibraryFact, 'figure'>): string {
    if (figure.zoneName !== undefined) return figure.zoneName;
    if (figure.zone === undefined) return '';
    const names = this.#official.get(foldName(figure.zone));
    const [only] = names?.size === 1 ? names : [];
    return only ?? figure.zone;
  }
}
