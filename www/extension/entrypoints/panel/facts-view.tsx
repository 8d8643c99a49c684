import type { JSX } from 'preact';
import { Button } from '../../../ui/kit/button';
import { EmptyState } from '../../../ui/kit/feedback';
import { TABLE } from '../../../ui/labels/table';
import { useLabels } from '../../../ui/labels/use';
import type { NumberStyle } from '../../../ui/number';
import { FactsTable } from '../../../ui/table/facts-table';
import { NO_FILTER } from '../../../ui/table/filter';
import { FilterBar, type FilterBarProps } from '../../../ui/table/filter-bar';
import type { PageFact } from './facts';

interface FactsViewProps extends Omit<FilterBarProps, 'facts'> {
  all: readonly PageFact[];
  /** Those that the filter lets through. */
  facts: readonly PageFact[];
  current: string | undefined;
  chosen: ReadonlySet<string>;
  onChoose: (ids: readonly string[], on: boolean) => void;
  onOpen: (fact: PageFact) => void;
  numberStyle: NumberStyle;
}

/** The facts with what filters, groups and sorts them. */
export function FactsView(props: FactsViewProps): JSX.Element {
  const { all, facts, filter, onFilter, grouping, onGrouping, sort, onSort } = props;
  const words = useLabels(TABLE);
  return (
    <div class="facts-view">
      <FilterBar
        facts={all}
        filter={filter}
        onFilter={onFilter}
        grouping={grouping}
        onGrouping={onGrouping}
        sort={sort}
        onSort={onSort}
      />
      {facts.length === 0 ? (
        <EmptyState icon="search" title={words.noneFound} text={words.noneFoundHint}>
          <Button
            onClick={() => {
              onFilter(NO_FILTER);
            }}
          >
            {words.clearFilters}
          </Button>
        </EmptyState>
      ) : (
        <FactsTable
          facts={facts}
          grouping={grouping}
          sort={sort}
          onSort={onSort}
          current={props.current}
          onOpen={props.onOpen}
          chosen={props.chosen}
          onChoose={props.onChoose}
          numberStyle={props.numberStyle}
        />
      )}
    </div>
  );
}
