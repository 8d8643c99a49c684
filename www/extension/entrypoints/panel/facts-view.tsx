import type { JSX } from 'preact';
import { Button } from '../../../ui/kit/button';
import { EmptyState } from '../../../ui/kit/feedback';
import { TABLE } from '../../../ui/labels/table';
import { useLabels } from '../../../ui/labels/use';
import type { NumberStyle } from '../../../ui/number';
import { FactsTable } from '../../../ui/table/facts-table';
import { NO_FILTER } from '../../../ui/table/filter';
import { FilterBar } from '../../../ui/table/filter-bar';
import type { Listing } from '../../../ui/table/listing';
import type { PageFact } from './facts';

interface FactsViewProps {
  all: readonly PageFact[];
  /** Those that the filter lets through. */
  facts: readonly PageFact[];
  listing: Listing;
  current: string | undefined;
  onOpen: (fact: PageFact) => void;
  numberStyle: NumberStyle;
}

/** The facts with what filters, groups and sorts them. */
export function FactsView({ all, facts, listing, ...table }: FactsViewProps): JSX.Element {
  const words = useLabels(TABLE);
  return (
    <div class="facts-view">
      <FilterBar facts={all} listing={listing} />
      {facts.length === 0 ? (
        <EmptyState icon="search" title={words.noneFound} text={words.noneFoundHint}>
          <Button
            onClick={() => {
              listing.change({ filter: NO_FILTER });
            }}
          >
            {words.clearFilters}
          </Button>
        </EmptyState>
      ) : (
        <FactsTable facts={facts} listing={listing} {...table} />
      )}
    </div>
  );
}
