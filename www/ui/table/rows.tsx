import type { Row } from '@tanstack/react-table';
import type { JSX } from 'preact';
import { Icon } from '../kit/icons';
import { labelsOf } from '../labels';
import { TABLE } from '../labels/table';
import { useLabels, useLanguage } from '../labels/use';
import type { NumberStyle } from '../number';
import type { Grouping } from './columns';
import { amountOf, growthOf, growthText, numberOf, type TableFact, zoneOf } from './fact';
import { Places } from './places';

interface RowProps {
  row: Row<TableFact>;
  /** Its number in the whole grid, from 1. */
  at: number;
  /** Whether the Tab key comes to it. */
  isReached: boolean;
  isChosen: boolean;
  onOpen: (row: Row<TableFact>) => void;
  onChoose: (row: Row<TableFact>, on: boolean) => void;
}

interface GroupRowProps extends RowProps {
  isOpen: boolean;
  columns: number;
}

/** What a group's facts have in common, and how many there are. */
export function GroupRow(props: GroupRowProps): JSX.Element {
  const { row, at, isReached, isChosen, isOpen, columns, onOpen, onChoose } = props;
  const words = useLabels(TABLE);
  const language = useLanguage();
  const said = String(row.getGroupingValue(row.groupingColumnId ?? ''));
  const empty = row.groupingColumnId === 'zone' ? words.noZone : words.noIndicator;
  return (
    <div
      class="ld-facts-group"
      role="row"
      aria-rowindex={at}
      aria-level={1}
      aria-expanded={isOpen}
      tabIndex={isReached ? 0 : -1}
      onClick={() => {
        onOpen(row);
      }}
    >
      <Tick
        label={said === '' ? empty : said}
        isChosen={isChosen}
        onChoose={(on) => {
          onChoose(row, on);
        }}
      />
      <div role="gridcell" aria-colspan={columns - 1} class="ld-facts-group-name">
        <Icon name={isOpen ? 'down' : 'right'} />
        {said === '' ? <span class="ld-muted">{empty}</span> : <span lang="zh">{said}</span>}
        <span class="ld-muted ld-number">{row.subRows.length.toLocaleString(language)}</span>
      </div>
    </div>
  );
}

interface FactRowProps extends RowProps {
  isWide: boolean;
  /** Whether the page is at its mark. */
  isCurrent: boolean;
  /** Whether its sentence is shown to the end. */
  isLong: boolean;
  numberStyle: NumberStyle;
  grouping: Grouping;
  onLong: (id: string) => void;
  onPlace: (row: Row<TableFact>, place: string) => void;
}

/** One fact: cells of a line where there is room, else a small card. */
export function FactRow(props: FactRowProps): JSX.Element {
  const { row, at, isReached, isWide, isCurrent, isChosen, onOpen, onChoose } = props;
  const fact = row.original;
  const label = fact.figure.indicator ?? fact.figure.text;
  return (
    <div
      class={isWide ? 'ld-fact ld-facts-columns' : 'ld-fact ld-fact-card'}
      role="row"
      aria-rowindex={at}
      aria-level={props.grouping === 'none' ? undefined : 2}
      aria-selected={isChosen}
      aria-current={isCurrent ? 'true' : undefined}
      tabIndex={isReached ? 0 : -1}
      data-fact={row.id}
      onClick={() => {
        onOpen(row);
      }}
    >
      <Tick
        label={label}
        isChosen={isChosen}
        onChoose={(on) => {
          onChoose(row, on);
        }}
      />
      {isWide ? <Cells {...props} /> : <Card {...props} />}
    </div>
  );
}

interface TickProps {
  label: string;
  isChosen: boolean;
  onChoose: (on: boolean) => void;
}

function Tick({ label, isChosen, onChoose }: TickProps): JSX.Element {
  const words = useLabels(TABLE);
  return (
    <div
      role="gridcell"
      class="ld-facts-tick"
      onClick={(event) => {
        event.stopPropagation();
      }}
    >
      <input
        type="checkbox"
        class="ld-checkbox"
        tabIndex={-1}
        checked={isChosen}
        aria-label={words.choose.replace('{}', () => label)}
        onChange={(event) => {
          onChoose(event.currentTarget.checked);
        }}
      />
    </div>
  );
}

function Cells({ row, numberStyle, isLong, onLong, onPlace }: FactRowProps): JSX.Element {
  const language = useLanguage();
  const labels = labelsOf(language);
  const { figure } = row.original;
  const growth = growthOf(row.original);
  const zone = zoneOf(row.original);
  return (
    <>
      <div role="gridcell" class="ld-facts-indicator">
        <span lang="zh">{figure.indicator}</span>
        <Measure figure={figure} />
        <Places
          fact={row.original}
          onPlace={(place) => {
            onPlace(row, place);
          }}
        />
      </div>
      <div role="gridcell" class="ld-facts-value ld-number" title={figure.text}>
        {numberOf(figure, numberStyle, language)}
      </div>
      <div role="gridcell" class="ld-facts-unit" title={labels.unit[figure.unit]} lang="zh">
        {figure.unit}
      </div>
      <div role="gridcell" class="ld-facts-period" title={datesOf(row.original)} lang="zh">
        {figure.period}
      </div>
      <div role="gridcell" class="ld-facts-status">
        <Status status={figure.status} />
      </div>
      <div role="gridcell" class="ld-facts-growth ld-number">
        {growth !== undefined && <Growth growth={growth} />}
      </div>
      <div role="gridcell" class="ld-facts-zone" title={zone} lang="zh">
        {figure.zone ?? zone}
      </div>
      <div role="gridcell" class="ld-facts-sentence">
        <Sentence fact={row.original} isLong={isLong} onLong={onLong} />
      </div>
    </>
  );
}

function Card({ row, numberStyle, grouping, isLong, onLong, onPlace }: FactRowProps): JSX.Element {
  const language = useLanguage();
  const words = useLabels(TABLE);
  const { figure } = row.original;
  const growth = growthOf(row.original);
  const zone = zoneOf(row.original);
  return (
    <div role="gridcell" class="ld-fact-body">
      <div class="ld-fact-head">
        {figure.indicator === undefined || figure.indicator === '' ? (
          <span class="ld-fact-name ld-muted">{words.noIndicator}</span>
        ) : (
          <span class="ld-fact-name">
            <span lang="zh">{figure.indicator}</span>
            <Measure figure={figure} />
          </span>
        )}
        <span class="ld-fact-amount ld-number" title={figure.text}>
          {amountOf(figure, numberStyle, language)}
        </span>
      </div>
      <div class="ld-fact-about">
        {figure.period !== undefined && (
          <span lang="zh" title={datesOf(row.original)}>
            {figure.period}
          </span>
        )}
        {figure.status === 'target' && <Status status={figure.status} />}
        {grouping !== 'zone' && zone !== '' && (
          <span class="ld-fact-zone" lang="zh" title={zone}>
            {figure.zone ?? zone}
          </span>
        )}
        {growth !== undefined && figure.measure !== 'growth' && <Growth growth={growth} />}
        <Places
          fact={row.original}
          onPlace={(place) => {
            onPlace(row, place);
          }}
        />
      </div>
      <Sentence fact={row.original} isLong={isLong} onLong={onLong} />
    </div>
  );
}

/** What is said of the indicator, unless it is simply how much. */
function Measure({ figure }: { figure: TableFact['figure'] }): JSX.Element | null {
  const labels = labelsOf(useLanguage());
  if (figure.measure === 'level') return null;
  return <span class="ld-fact-measure"> · {labels.measure[figure.measure]}</span>;
}

function Status({ status }: { status: TableFact['figure']['status'] }): JSX.Element {
  const labels = labelsOf(useLanguage());
  return <span class={status === 'target' ? 'ld-chip' : undefined}>{labels.status[status]}</span>;
}

function Growth({ growth }: { growth: number }): JSX.Element {
  const language = useLanguage();
  return (
    <span class="ld-fact-growth ld-number" data-falls={growth < 0}>
      {growthText(growth, language)}
    </span>
  );
}

interface SentenceProps {
  fact: TableFact;
  isLong: boolean;
  onLong: (id: string) => void;
}

/** Sentences that fit two lines anyway need no button. */
const SHORT = 36;

/** Of a sentence that is cut, so much stands before its figure: the figure is what it is shown for. */
const LEAD = 14;

/** The sentence with the figure marked in it as on the page. */
function Sentence({ fact, isLong, onLong }: SentenceProps): JSX.Element | null {
  const words = useLabels(TABLE);
  const { figure, sentence, id } = fact;
  if (sentence === '') return null;
  const at = sentence.indexOf(figure.text);
  const isLed = !isLong && at > LEAD + 4 && sentence.length > SHORT;
  return (
    <div class="ld-sentence">
      <p class={isLong ? 'ld-sentence-text' : 'ld-sentence-text ld-sentence-cut'} lang="zh">
        {at === -1 ? (
          sentence
        ) : (
          <>
            {isLed ? `…${sentence.slice(at - LEAD, at)}` : sentence.slice(0, at)}
            <span class="ld-mark" data-kind="figure">
              {figure.text}
            </span>
            {sentence.slice(at + figure.text.length)}
          </>
        )}
      </p>
      {sentence.length > SHORT && (
        <button
          type="button"
          class="ld-sentence-more"
          tabIndex={-1}
          title={isLong ? words.less : words.more}
          aria-label={isLong ? words.less : words.more}
          aria-expanded={isLong}
          onClick={(event) => {
            event.stopPropagation();
            onLong(id);
          }}
        >
          <Icon name="down" />
        </button>
      )}
    </div>
  );
}

function datesOf({ figure }: TableFact): string | undefined {
  const { periodStart, periodEnd } = figure;
  return periodStart === undefined ? undefined : `${periodStart} – ${periodEnd ?? ''}`;
}
