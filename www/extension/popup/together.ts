import { type Counts, KINDS } from '../../engine/types';
import type { PageReport } from '../page-state';

/** What a page and its frames report, as of one page: its counts are those of all. */
export function together(reports: ReadonlyMap<string | undefined, PageReport>): PageReport {
  const all = [...reports.values()];
  const [first] = all;
  const page = reports.get(undefined) ?? first;
  if (page === undefined) throw new Error('nothing was reported');
  const counts: Counts = { figure: 0, zone: 0, programme: 0 };
  const marking = all.filter(({ page }) => page.state === 'marking');
  for (const { page } of marking)
    if (page.state === 'marking') for (const kind of KINDS) counts[kind] += page.counts[kind];
  // A page that waits or is off says so, whatever a frame may still do.
  const isOn = page.page.state === 'marking' || page.page.state === 'no-chinese';
  return isOn && marking.length > 0 ? { ...page, page: { state: 'marking', counts } } : page;
}
