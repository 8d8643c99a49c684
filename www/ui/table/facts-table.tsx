import './table.css';
import {
  getCoreRowModel,
  getExpandedRowModel,
  getGroupedRowModel,
  getSortedRowModel,
  type Row,
  useReactTable,
} from '@tanstack/react-table';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { TABLE } from '../labels/table';
import { useLabels, useLanguage } from '../labels/use';
import type { NumberStyle } from '../number';
import { COLUMNS, columnsFor } from './columns';
import type { TableFact } from './fact';
import type { Listing } from './listing';
import { FactRow, GroupRow } from './rows';
import { HeaderRow } from './header-row';

interface FactsTableProps<Fact extends TableFact> {
  facts: readonly Fact[];
  listing: Listing;
  /** The fact that the page, or whatever stands beside the table, is at. */
  current: string | undefined;
  /** A fact was chosen by a click or Enter, or one of its places was. */
  onOpen: (fact: Fact, place?: string) => void;
  numberStyle: NumberStyle;
  /** What it is called, where it is not the only table. */
  label?: string;
}

/** From this width on, in rem, facts stand in columns; below it, each is a small card of two or three lines. */
const WIDE = 58;

/** Guesses in CSS pixels, until a row has been drawn and measured. */
const HEIGHTS = { group: 36, wide: 45, narrow: 96 };

/** Facts as a grid of rows that holds any number of them: only those in sight are drawn. */
export function FactsTable<Fact extends TableFact>(props: FactsTableProps<Fact>): JSX.Element {
  const { facts, listing, current, onOpen, numberStyle } = props;
  const { grouping, sort, chosen } = listing;
  const words = useLabels(TABLE);
  const language = useLanguage();
  const scroller = useRef<HTMLDivElement>(null);
  const isWide = useIsWide(scroller);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [long, setLong] = useState<ReadonlySet<string>>(new Set());

  const columns = useMemo(() => columnsFor(facts, language), [facts, language]);
  const data = useMemo(() => [...facts], [facts]);
  const table = useReactTable<TableFact>({
    data,
    columns,
    getRowId: (fact) => fact.id,
    getCoreRowModel: getCoreRowModel(),
    getGroupedRowModel: getGroupedRowModel(),
    getSortedRowModel: getSortedRowModel(),
    getExpandedRowModel: getExpandedRowModel(),
    autoResetAll: false,
    groupedColumnMode: false,
    state: useMemo(
      () => ({
        sorting: sort === undefined ? [] : [{ id: sort.column, desc: sort.descending }],
        grouping: grouping === 'none' ? [] : [grouping],
        expanded: true,
      }),
      [sort, grouping],
    ),
  });
  const all = table.getRowModel().rows;
  const rows = useMemo(() => {
    if (closed.size === 0) return all;
    return all.filter((row) => row.parentId === undefined || !closed.has(row.parentId));
  }, [all, closed]);
  const places = useMemo(() => new Map(rows.map((row, at) => [row.id, at])), [rows]);

  const [cursorId, setCursorId] = useState<string>();
  const cursor = (cursorId === undefined ? undefined : places.get(cursorId)) ?? 0;
  const virtual = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (at) =>
      rows[at]?.getIsGrouped() === true ? HEIGHTS.group : isWide ? HEIGHTS.wide : HEIGHTS.narrow,
    getItemKey: (at) => rows[at]?.id ?? at,
    overscan: 8,
    // The row that has the keyboard's focus is drawn wherever it is: else the focus would be lost by scrolling.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), cursor])]
        .filter((at) => at < rows.length)
        .sort((a, b) => a - b),
  });
  useLayoutEffect(() => {
    virtual.measure();
  }, [isWide]);

  useEffect(() => {
    if (current === undefined) return;
    const parent = all.find((row) => row.id === current)?.parentId;
    if (parent !== undefined && closed.has(parent)) setClosed(without(closed, parent));
    setCursorId(current);
  }, [current]);
  useEffect(() => {
    const at = current === undefined ? undefined : places.get(current);
    if (at !== undefined) virtual.scrollToIndex(at, { align: 'auto' });
  }, [current, closed]);

  const open = (row: Row<TableFact> | undefined): void => {
    if (row === undefined) return;
    setCursorId(row.id);
    if (row.getIsGrouped()) toggle(row.id);
    // Rows are made of the facts that were given, one for one.
    else onOpen(row.original as Fact);
  };
  const toggle = (id: string): void => {
    setClosed(closed.has(id) ? without(closed, id) : new Set([...closed, id]));
  };
  const choose = (row: Row<TableFact>, on: boolean): void => {
    listing.choose(row.getIsGrouped() ? row.subRows.map((each) => each.id) : [row.id], on);
  };
  const moveTo = (at: number): void => {
    const row = rows[Math.min(Math.max(at, 0), rows.length - 1)];
    if (row === undefined) return;
    setCursorId(row.id);
    virtual.scrollToIndex(places.get(row.id) ?? 0, { align: 'auto' });
    requestAnimationFrame(() => {
      scroller.current?.querySelector<HTMLElement>('[role=row][tabindex="0"]')?.focus({
        preventScroll: true,
      });
    });
  };
  const press = (event: KeyboardEvent): void => {
    // Keys of what stands inside a row, such as its tick box, are its own.
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const isOnRow = (event.target as Element).getAttribute('role') === 'row';
    if (!isOnRow) return;
    const row = rows[cursor];
    const page = Math.max(1, virtual.getVirtualItems().length - 10);
    const to = {
      ArrowDown: cursor + 1,
      ArrowUp: cursor - 1,
      PageDown: cursor + page,
      PageUp: cursor - page,
      Home: 0,
      End: rows.length - 1,
    }[event.key];
    if (to !== undefined) moveTo(to);
    else if (event.key === 'Enter') open(row);
    else if (event.key === ' ' && row !== undefined) choose(row, !isChosen(row, chosen));
    else if (event.key === 'ArrowLeft' && row?.getIsGrouped() === true) {
      setClosed(new Set([...closed, row.id]));
    } else if (event.key === 'ArrowRight' && row?.getIsGrouped() === true) {
      setClosed(without(closed, row.id));
    } else return;
    event.preventDefault();
  };

  return (
    <div
      class="ld-facts"
      ref={scroller}
      role={grouping === 'none' ? 'grid' : 'treegrid'}
      aria-label={props.label ?? words.facts}
      aria-rowcount={rows.length + (isWide ? 1 : 0)}
      aria-colcount={isWide ? COLUMNS.length + 1 : 2}
      aria-multiselectable="true"
      data-wide={isWide}
      onKeyDown={press}
    >
      {isWide && (
        <HeaderRow
          sort={sort}
          onSort={(to) => {
            listing.change({ sort: to });
          }}
          areAllChosen={facts.length > 0 && facts.every(({ id }) => chosen.has(id))}
          onChooseAll={(on) => {
            listing.choose(
              facts.map(({ id }) => id),
              on,
            );
          }}
        />
      )}
      <div class="ld-facts-rows" role="rowgroup" style={{ height: `${virtual.getTotalSize()}px` }}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (row === undefined) return null;
          const shared = {
            row,
            at: item.index + (isWide ? 2 : 1),
            isReached: item.index === cursor,
            onOpen: open,
            onChoose: choose,
          };
          return (
            <div
              key={item.key}
              class="ld-facts-place"
              role="presentation"
              data-index={item.index}
              ref={virtual.measureElement}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              {row.getIsGrouped() ? (
                <GroupRow
                  {...shared}
                  isOpen={!closed.has(row.id)}
                  isChosen={isChosen(row, chosen)}
                  columns={isWide ? COLUMNS.length + 1 : 2}
                />
              ) : (
                <FactRow
                  {...shared}
                  isWide={isWide}
                  isCurrent={row.id === current}
                  isChosen={chosen.has(row.id)}
                  isLong={long.has(row.id)}
                  numberStyle={numberStyle}
                  grouping={grouping}
                  onPlace={({ id, original }, place) => {
                    setCursorId(id);
                    onOpen(original as Fact, place);
                  }}
                  onLong={(id) => {
                    setLong(long.has(id) ? without(long, id) : new Set([...long, id]));
                  }}
                />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function isChosen(row: Row<TableFact>, chosen: ReadonlySet<string>): boolean {
  if (!row.getIsGrouped()) return chosen.has(row.id);
  return row.subRows.every(({ id }) => chosen.has(id));
}

function without(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return new Set([...set].filter((each) => each !== id));
}

/** Whether there is room for columns; follows the element as it is resized. */
function useIsWide(element: { readonly current: HTMLElement | null }): boolean {
  const [isWide, setWide] = useState(false);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const look = (): void => {
      const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
      setWide(current.clientWidth >= WIDE * rem);
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, []);
  return isWide;
}
