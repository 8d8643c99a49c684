import type { JSX } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import type { Figure } from '../../engine/types';
import { Button } from '../kit/button';
import { SearchField, Select } from '../kit/fields';
import { Icon } from '../kit/icons';
import { labelsOf } from '../labels';
import { TABLE } from '../labels/table';
import { useLabels, useLanguage } from '../labels/use';
import { type ColumnName, COLUMNS, startsDescending } from './columns';
import type { TableFact } from './fact';
import { conditionsOf, type FactFilter, NO_FILTER, periodsOf } from './filter';
import type { Listing } from './listing';

interface FilterBarProps {
  /** All facts, of which the periods to choose from are taken. */
  facts: readonly TableFact[];
  listing: Listing;
}

const MEASURES: readonly Figure['measure'][] = ['level', 'growth', 'change', 'share', 'rank'];
const STATUSES: readonly Figure['status'][] = ['actual', 'target'];

/** More periods than this are more than anybody reads through in a list. */
const MOST_PERIODS = 200;

/** Stands for no condition: a select has no empty choice. */
const ANY = 'any';

/** Search, and behind a button what to filter, group and sort by. */
export function FilterBar({ facts, listing }: FilterBarProps): JSX.Element {
  const { filter, grouping, sort, change } = listing;
  const narrow = (part: Partial<FactFilter>): void => {
    change({ filter: { ...filter, ...part } });
  };
  const words = useLabels(TABLE);
  const labels = labelsOf(useLanguage());
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const periods = useMemo(
    () => (isOpen ? periodsOf(facts).slice(0, MOST_PERIODS) : []),
    [facts, isOpen],
  );
  const conditions = conditionsOf(filter);
  const any = { value: ANY, label: words.any } as const;
  return (
    <div class="ld-filters">
      <div class="ld-filters-line">
        <SearchField
          label={words.search}
          value={filter.text}
          onChange={(text) => {
            narrow({ text });
          }}
        />
        <button
          type="button"
          class="ld-button ld-filters-open"
          aria-expanded={isOpen}
          aria-controls={id}
          title={words.filters}
          aria-label={words.filters}
          aria-pressed={conditions > 0}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          <Icon name="filter" />
          {conditions > 0 && <span class="ld-number">{conditions}</span>}
          <Icon name="down" />
        </button>
      </div>
      <div id={id} class="ld-filters-more" hidden={!isOpen}>
        <Select
          label={words.groupBy}
          value={grouping}
          options={[
            { value: 'none', label: words.noGroups },
            { value: 'zone', label: words.zone },
            { value: 'indicator', label: words.indicator },
          ]}
          onChange={(grouping) => {
            change({ grouping });
          }}
        />
        <Select
          label={words.sortBy}
          value={sort?.column ?? ANY}
          options={[
            { value: ANY, label: words.pageOrder },
            ...COLUMNS.map((column) => ({ value: column, label: words[column] })),
          ]}
          onChange={(column: ColumnName | typeof ANY) => {
            if (column === ANY) change({ sort: undefined });
            else change({ sort: { column, descending: startsDescending(column) } });
          }}
        />
        {sort !== undefined && (
          <Select
            label={words.direction}
            value={sort.descending ? 'down' : 'up'}
            options={[
              { value: 'down', label: words.descending },
              { value: 'up', label: words.ascending },
            ]}
            onChange={(direction) => {
              change({ sort: { ...sort, descending: direction === 'down' } });
            }}
          />
        )}
        <Select
          label={words.measure}
          value={filter.measure ?? ANY}
          options={[any, ...MEASURES.map((value) => ({ value, label: labels.measure[value] }))]}
          onChange={(measure: Figure['measure'] | typeof ANY) => {
            narrow({ measure: measure === ANY ? undefined : measure });
          }}
        />
        <Select
          label={words.status}
          value={filter.status ?? ANY}
          options={[any, ...STATUSES.map((value) => ({ value, label: labels.status[value] }))]}
          onChange={(status: Figure['status'] | typeof ANY) => {
            narrow({ status: status === ANY ? undefined : status });
          }}
        />
        <Select
          label={words.period}
          value={filter.period ?? ANY}
          options={[any, ...periods.map(({ key, label }) => ({ value: key, label }))]}
          onChange={(period) => {
            narrow({ period: period === ANY ? undefined : period });
          }}
        />
        {conditions > 0 && (
          <Button
            look="quiet"
            icon="close"
            onClick={() => {
              change({ filter: { ...NO_FILTER, text: filter.text } });
            }}
          >
            {words.clearFilters}
          </Button>
        )}
      </div>
    </div>
  );
}
