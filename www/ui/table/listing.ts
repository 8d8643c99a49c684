import { useMemo, useState } from 'preact/hooks';
import type { Grouping, Sort } from './columns';
import { type FactFilter, NO_FILTER } from './filter';

interface Look {
  readonly filter: FactFilter;
  readonly grouping: Grouping;
  /** Undefined is the order the facts were given in. */
  readonly sort: Sort | undefined;
  /** The ids of the facts that are ticked. */
  readonly chosen: ReadonlySet<string>;
}

/** How facts are listed: what narrows, groups and orders them, and which are ticked. */
export interface Listing extends Look {
  readonly change: (part: Partial<Look>) => void;
  /** Ticks facts, or takes their ticks away. */
  readonly choose: (ids: readonly string[], on: boolean) => void;
}

const PLAIN: Look = { filter: NO_FILTER, grouping: 'none', sort: undefined, chosen: new Set() };

/** Lists all facts as they were given, until the reader changes that. */
export function useListing(): Listing {
  const [look, setLook] = useState(PLAIN);
  return useMemo(
    () => ({
      ...look,
      change: (part) => {
        setLook((now) => ({ ...now, ...part }));
      },
      choose: (ids, on) => {
        setLook((now) => {
          const chosen = new Set(now.chosen);
          for (const id of ids) {
            if (on) chosen.add(id);
            else chosen.delete(id);
          }
          return { ...now, chosen };
        });
      },
    }),
    [look],
  );
}
