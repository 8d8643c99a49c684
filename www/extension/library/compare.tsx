import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { copyRich } from '../../export/export';
import type { Series, SeriesCell } from '../../library/types';
import { saveFile } from '../../ui/files';
import { Button } from '../../ui/kit/button';
import { EmptyState } from '../../ui/kit/feedback';
import { Select } from '../../ui/kit/fields';
import { useToasts } from '../../ui/kit/toast';
import { COMPARE } from '../../ui/labels/compare';
import { LIBRARY } from '../../ui/labels/library';
import { useLabels, useLanguage } from '../../ui/labels/use';
import { numberOf } from '../../ui/table/fact';
import type { Chart, ChartKind } from './chart';
import type { LibraryProps } from './page';
import { useLoaded } from './use-loaded';

/** One indicator: zones beside each other, period by period, as a table and a chart. */
export function Compare({ library, version }: LibraryProps): JSX.Element {
  const words = useLabels(COMPARE);
  const [wanted, setWanted] = useState('');
  const [measure, setMeasure] = useState<'level' | 'growth'>('level');
  const indicators = useLoaded(() => library.indicators(), [library, version]);
  const indicator = indicators?.some((each) => each.indicator === wanted)
    ? wanted
    : (indicators?.[0]?.indicator ?? '');
  const series = useLoaded(
    async () => (indicator === '' ? undefined : library.series(indicator, { measure })),
    [library, version, indicator, measure],
  );
  if (indicators?.length === 0)
    return (
      <EmptyState icon="figure" title={words.nothingToCompare} text={words.nothingToCompareHint} />
    );
  return (
    <div class="library-part">
      <div class="library-fields">
        <Select
          label={words.indicator}
          value={indicator}
          options={(indicators ?? []).map((each) => ({
            value: each.indicator,
            label: `${each.indicator} (${each.facts})`,
          }))}
          onChange={setWanted}
        />
        <Select
          label={words.measure}
          value={measure}
          options={(['level', 'growth'] as const).map((value) => ({
            value,
            label: words.measures[value],
          }))}
          onChange={setMeasure}
        />
      </div>
      {series?.zones.length === 0 && (
        <EmptyState icon="figure" title={words.noSeries} text={words.noSeriesHint} />
      )}
      {series !== undefined && series.zones.length > 0 && (
        <>
          <ChartView series={series} />
          <SeriesTable series={series} />
          <CopyTable series={series} />
          {series.zones.some(({ cells }) => cells.some((cell) => cell?.latest !== undefined)) && (
            <p class="ld-label">{words.latestNote}</p>
          )}
        </>
      )}
    </div>
  );
}

function SeriesTable({ series }: { series: Series }): JSX.Element {
  const words = useLabels(COMPARE);
  const { scale, unit, periods, zones } = series;
  return (
    // The keyboard scrolls what it can stand in.
    <div class="library-scroll" tabIndex={0} role="region" aria-label={series.indicator}>
      <table class="library-series">
        <caption>
          {series.indicator} · {words.unit.replace('{}', () => scale.label + unit)}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.zone}</th>
            {periods.map(({ key, label }) => (
              <th key={key} scope="col" lang="zh-CN">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {zones.map(({ zone, cells }) => (
            <tr key={zone}>
              <th scope="row" lang="zh-CN">
                {zone || words.noZone}
              </th>
              {cells.map((cell, at) => (
                <td key={periods[at]?.key}>
                  {cell !== undefined && <CellView cell={cell} series={series} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CopyTable({ series }: { series: Series }): JSX.Element {
  const words = useLabels(COMPARE);
  const library = useLabels(LIBRARY);
  const say = useToasts();
  const copy = async (): Promise<void> => {
    const { seriesTable } = await import('../../export/series');
    await copyRich(seriesTable(series, words));
  };
  return (
    <div class="library-row">
      <Button
        icon="copy"
        onClick={() => {
          copy().then(
            () => {
              say({ text: words.copied });
            },
            () => {
              say({ text: library.copyFailed, bad: true });
            },
          );
        }}
      >
        {library.copyTable}
      </Button>
    </div>
  );
}

function CellView({ cell, series }: { cell: SeriesCell; series: Series }): JSX.Element {
  const words = useLabels(COMPARE);
  const language = useLanguage();
  const { factor } = series.scale;
  const scaled = {
    value: cell.value / factor,
    qualifier: cell.qualifier,
    ...(cell.max !== undefined && { max: cell.max / factor }),
  };
  const { latest } = cell;
  const warning =
    latest === undefined ? words.conflictHere : words.latestHere.replace('{date}', () => latest);
  return (
    <>
      {numberOf(scaled, 'international', language)}
      {cell.conflict && (
        <span class="library-conflict" title={warning}>
          {' '}
          ⚠<span class="ld-unseen">{warning}</span>
        </span>
      )}
    </>
  );
}

/** The chart, drawn by a library that is loaded with the first one. */
function ChartView({ series }: { series: Series }): JSX.Element {
  const words = useLabels(COMPARE);
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<Chart>();
  const [kind, setKind] = useState<ChartKind>('bar');
  useEffect(() => {
    let isCurrent = true;
    void import('./chart').then(({ Chart: Made }) => {
      if (!isCurrent || place.current === null) return;
      chart.current ??= new Made(place.current);
      chart.current.draw(series, kind, words.noZone);
    });
    return () => {
      isCurrent = false;
    };
  }, [series, kind, words]);
  useEffect(
    () => () => {
      chart.current?.close();
    },
    [],
  );
  return (
    <>
      <div
        ref={place}
        class="library-chart"
        role="img"
        aria-label={words.chart.replace('{indicator}', () => series.indicator)}
      />
      <div class="library-row">
        {(['bar', 'line'] as const).map((each) => (
          <Button
            key={each}
            aria-pressed={kind === each}
            onClick={() => {
              setKind(each);
            }}
          >
            {words.kinds[each]}
          </Button>
        ))}
        <span class="library-gap" />
        <Button
          icon="download"
          onClick={() => {
            const svg = chart.current?.svg();
            if (svg !== undefined) saveFile(`${series.indicator}.svg`, svg, 'image/svg+xml');
          }}
        >
          {words.saveSvg}
        </Button>
        <Button
          icon="download"
          onClick={() => {
            void chart.current?.png().then((png) => {
              saveFile(`${series.indicator}.png`, png, 'image/png');
            });
          }}
        >
          {words.savePng}
        </Button>
      </div>
    </>
  );
}
