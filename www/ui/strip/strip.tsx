import './strip.css';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { KINDS, type MentionKind } from '../../engine/types';
import { linesOf, nearestTo, type Tick } from './ticks';

interface StripProps {
  /** In document order. */
  ticks: readonly Tick[];
  /** The part of the page that is in the window, 0 to 1. */
  view: { readonly top: number; readonly bottom: number };
  /** The mark the page is at. */
  current: string | undefined;
  /** What the strip is. */
  label: string;
  /** Says a place in words: `3 / 120`, with the text of its mark. */
  describe: (tick: Tick, at: number) => string;
  onGo: (id: string) => void;
}

/** Where on the page the marks are. A click goes to the nearest; for the keyboard it is a slider over all marks. */
export function Strip(props: StripProps): JSX.Element {
  const { ticks, view, current, label, describe, onGo } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  const at = ticks.findIndex((tick) => tick.id === current);
  const here = ticks[at];

  useLayoutEffect(() => {
    const element = canvas.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => {
      const ratio = window.devicePixelRatio;
      const { clientWidth, clientHeight } = element;
      setSize({
        width: Math.round(clientWidth * ratio),
        height: Math.round(clientHeight * ratio),
      });
    });
    observer.observe(element);
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const repaint = (): void => {
      setSize((size) => ({ ...size }));
    };
    dark.addEventListener('change', repaint);
    return () => {
      observer.disconnect();
      dark.removeEventListener('change', repaint);
    };
  }, []);

  useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context || size.height === 0) return;
    element.width = size.width;
    element.height = size.height;
    const colours = coloursOf(element);
    const line = Math.max(2, Math.round(1.5 * window.devicePixelRatio));
    context.fillStyle = colours.view;
    context.fillRect(
      0,
      view.top * size.height,
      size.width,
      Math.max((view.bottom - view.top) * size.height, 2 * line),
    );
    const third = size.width / KINDS.length;
    for (const { y, kind } of linesOf(ticks, size.height)) {
      context.fillStyle = colours[kind];
      // Each kind has its own third, so that one does not hide another.
      context.fillRect(KINDS.indexOf(kind) * third, y, third, line);
    }
    if (here !== undefined) {
      context.fillStyle = colours.current;
      context.fillRect(0, Math.round(here.at * size.height) - line / 2, size.width, 2 * line);
    }
  }, [ticks, view, here, size]);

  const press = (event: KeyboardEvent): void => {
    const to = {
      ArrowDown: at + 1,
      ArrowRight: at + 1,
      ArrowUp: at - 1,
      ArrowLeft: at - 1,
      PageDown: at + 10,
      PageUp: at - 10,
      Home: 0,
      End: ticks.length - 1,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const tick = ticks[Math.min(Math.max(to, 0), ticks.length - 1)];
    if (tick !== undefined) onGo(tick.id);
  };
  return (
    <div
      class="ld-strip"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-orientation="vertical"
      aria-valuemin={ticks.length === 0 ? 0 : 1}
      aria-valuemax={ticks.length}
      aria-valuenow={at + 1}
      aria-valuetext={here === undefined ? `– / ${ticks.length}` : describe(here, at)}
      onKeyDown={press}
      onClick={(event) => {
        const { top, height } = event.currentTarget.getBoundingClientRect();
        const tick = nearestTo(ticks, (event.clientY - top) / height);
        if (tick !== undefined) onGo(tick.id);
      }}
    >
      <canvas ref={canvas} class="ld-strip-canvas" aria-hidden="true" />
    </div>
  );
}

/** The colours as the theme gives them now; a canvas knows no custom properties. */
function coloursOf(element: Element): Record<MentionKind | 'view' | 'current', string> {
  const style = getComputedStyle(element);
  const probe = document.createElement('span');
  element.parentElement?.append(probe);
  const read = (name: string): string => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const colours = {
    figure: read('--ld-figure-accent'),
    zone: read('--ld-zone-accent'),
    programme: read('--ld-programme-accent'),
    view: read('--ld-line'),
    current: style.color,
  };
  probe.remove();
  return colours;
}
