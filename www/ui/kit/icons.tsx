import type { JSX } from 'preact';

/** Drawn by us on a grid of 16, in lines of the text's own colour. */
const PATHS = {
  check: 'M3 8.5 6.5 12 13 4.5',
  close: 'M4 4l8 8M12 4l-8 8',
  copy: 'M6 5.5h7.5v8H6zM10 5.5v-3H2.5v8H6',
  down: 'M4 6.5 8 10.5l4-4',
  download: 'M8 2.5v8M4.5 7.5 8 11l3.5-3.5M2.5 13.5h11',
  edit: 'M3 13l.7-3 7-7 2.3 2.3-7 7zM9.2 4.5l2.3 2.3',
  figure: 'M5.5 2.5l-1.5 11M12 2.5l-1.5 11M2.5 6h11M2 10.5h11',
  filter: 'M2.5 3.5h11L9.5 8.5v4l-3 1v-5z',
  library: 'M3 2.5h2.5v11H3zM7 2.5h2.5v11H7zM11.2 3l2.3-.6 2 10.6-2.3.5z',
  next: 'M8 3v10M4 9l4 4 4-4',
  note: 'M3 2.5h10v8l-3 3H3zM10 13.5v-3h3M5.5 5.5h5M5.5 8h5',
  open: 'M9 2.5h4.5V7M13.5 2.5 7.5 8.5M6 3H2.5v10.5H13V10',
  page: 'M4 1.5h5.5L12.5 4.5v10H4zM9.5 1.5v3h3',
  panel: 'M1.5 2.5h13v11h-13zM9.5 2.5v11',
  previous: 'M8 13V3M4 7l4-4 4 4',
  programme: 'M4 14V2.5M4 3h8.5l-2 2.7 2 2.8H4',
  right: 'M6.5 4l4 4-4 4',
  save: 'M4 2.5h8v11l-4-3-4 3z',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.3 10.3l3.4 3.4',
  settings: 'M2 4.5h6M12 4.5h2M2 11.5h2M8 11.5h6M10 2.7v3.6M6 9.7v3.6',
  tag: 'M2.5 2.5h5l6 6-5 5-6-6zM5.5 5.5h.01',
  trash: 'M3 4.5h10M6 4.5v-2h4v2M4.5 4.5l.5 9h6l.5-9',
  undo: 'M5.5 3 2.5 6l3 3M2.5 6h7a3.7 3.7 0 0 1 0 7.5H5',
  upload: 'M8 11V3M4.5 6.5 8 3l3.5 3.5M2.5 13.5h11',
  warning: 'M8 2 14.5 13.5h-13zM8 6.5v3.5M8 12h.01',
  zone: 'M8 14.5c3-3.7 4.5-6 4.5-8a4.5 4.5 0 0 0-9 0c0 2 1.5 4.3 4.5 8zM8 5a1.6 1.6 0 1 0 0 3.2A1.6 1.6 0 0 0 8 5z',
} as const;

export type IconName = keyof typeof PATHS;

/** A drawing beside words that say the same: readers of the screen are not told of it. */
export function Icon({ name }: { name: IconName }): JSX.Element {
  return (
    <svg
      class="ld-icon"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.4"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
