import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { type ECharts, init, use } from 'echarts/core';
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers';
import type { Series } from '../../library/types';

use([
  BarChart,
  LineChart,
  GridComponent,
  LegendComponent,
  TooltipComponent,
  CanvasRenderer,
  SVGRenderer,
]);

export type ChartKind = 'bar' | 'line';

/** The picture's pixels for each CSS pixel, enough to print. */
const PIXELS = 2;

/** A series as bars or lines over its periods. It follows the size of its place and the page's colours. */
export class Chart {
  readonly #place: HTMLElement;
  readonly #chart: ECharts;
  readonly #sizes: ResizeObserver;
  readonly #dark = matchMedia('(prefers-color-scheme: dark)');
  #last: [Series, ChartKind, string] | undefined;

  constructor(place: HTMLElement) {
    this.#place = place;
    this.#chart = init(place, undefined, { renderer: 'svg' });
    this.#sizes = new ResizeObserver(() => {
      this.#chart.resize();
    });
    this.#sizes.observe(place);
    this.#dark.addEventListener('change', this.#redraw);
  }

  draw(series: Series, kind: ChartKind, noZone: string): void {
    this.#last = [series, kind, noZone];
    this.#chart.setOption(this.#option(series, kind, noZone), { notMerge: true });
  }

  /** The chart as an SVG file. */
  svg(): string {
    return this.#chart.renderToSVGString();
  }

  /** The chart as a PNG file, on the page's background. */
  async png(): Promise<Blob> {
    const canvas = document.createElement('canvas');
    const { clientWidth: width, clientHeight: height } = this.#place;
    const picture = init(canvas, undefined, {
      renderer: 'canvas',
      width,
      height,
      devicePixelRatio: PIXELS,
    });
    try {
      if (this.#last !== undefined)
        picture.setOption({
          ...this.#option(...this.#last),
          animation: false,
          backgroundColor: getComputedStyle(document.body).backgroundColor,
        });
      return await new Promise((resolve, reject) => {
        canvas.toBlob((blob) => {
          if (blob === null) reject(new Error('the browser drew no picture'));
          else resolve(blob);
        });
      });
    } finally {
      picture.dispose();
    }
  }

  close(): void {
    this.#sizes.disconnect();
    this.#dark.removeEventListener('change', this.#redraw);
    this.#chart.dispose();
  }

  readonly #redraw = (): void => {
    if (this.#last !== undefined) this.draw(...this.#last);
  };

  #option(series: Series, kind: ChartKind, noZone: string): Record<string, unknown> {
    const style = getComputedStyle(this.#place);
    const { color, fontFamily } = style;
    const line = { lineStyle: { color: style.getPropertyValue('--ld-line') } };
    const { factor, label } = series.scale;
    const text = { color, fontFamily };
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    return {
      animation: !still,
      textStyle: text,
      // Blue, orange, green and so on after Okabe and Ito, told apart with any kind of colour vision.
      color: ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00', '#8a8d00'],
      legend: {
        type: 'scroll',
        top: 0,
        textStyle: text,
        pageTextStyle: text,
        pageIconColor: color,
      },
      // The tooltip is drawn, not written as markup: what it shows comes from pages.
      tooltip: { trigger: 'axis', renderMode: 'richText' },
      grid: { left: 8, right: 16, top: 64, bottom: 8, containLabel: true },
      xAxis: {
        type: 'category',
        data: series.periods.map((period) => period.label),
        axisLabel: text,
      },
      yAxis: {
        type: 'value',
        name: label + series.unit,
        nameTextStyle: text,
        axisLabel: text,
        splitLine: line,
      },
      series: series.zones.map(({ zone, cells }) => ({
        type: kind,
        name: zone || noZone,
        connectNulls: false,
        symbolSize: 7,
        data: cells.map((cell) => (cell === undefined ? null : cell.value / factor)),
      })),
    };
  }
}
