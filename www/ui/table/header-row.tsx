import type { JSX } from 'preact';
import { TABLE } from '../labels/table';
import { useLabels } from '../labels/use';
import { COLUMNS, type Sort, startsDescending } from './columns';

interface HeaderRowProps {
  sort: Sort | undefined;
  onSort: (sort: Sort | undefined) => void;
  areAllChosen: boolean;
  onChooseAll: (on: boolean) => void;
}

/** The columns' names. Each is a button: up, down, and back to the order of the page. */
export function HeaderRow(props: HeaderRowProps): JSX.Element {
  const { sort, onSort, areAllChosen, onChooseAll } = props;
  const words = useLabels(TABLE);
  return (
    <div class="ld-facts-header ld-facts-columns" role="row" aria-rowindex={1}>
      <div role="columnheader" class="ld-facts-tick">
        <input
          type="checkbox"
          class="ld-checkbox"
          checked={areAllChosen}
          aria-label={words.chooseAll}
          onChange={(event) => {
            onChooseAll(event.currentTarget.checked);
          }}
        />
      </div>
      {COLUMNS.map((column) => {
        const own = sort?.column === column ? sort : undefined;
        const first = startsDescending(column);
        return (
          <div
            key={column}
            role="columnheader"
            aria-sort={own === undefined ? 'none' : own.descending ? 'descending' : 'ascending'}
            class={`ld-facts-${column}`}
          >
            <button
              type="button"
              class="ld-facts-sort"
              onClick={() => {
                if (own === undefined) onSort({ column, descending: first });
                else if (own.descending === first) onSort({ column, descending: !first });
                else onSort(undefined);
              }}
            >
              {words[column]}
              <span class="ld-facts-arrow" aria-hidden="true">
                {own === undefined ? '' : own.descending ? '↓' : '↑'}
              </span>
            </button>
          </div>
        );
      })}
    </div>
  );
}
