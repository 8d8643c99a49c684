import { tokenProperties } from '../ui/tokens';

/**
 * The card's style sheet. Lengths are pixels, since a page may set any root font size; the browser's zoom scales
 * them. `:host` is reset with `!important`, which a page's own rules for the host cannot override.
 */
export const CARD_CSS = `
:host {
  all: initial !important;
  display: contents !important;
  color-scheme: light dark !important;
}
.card {
  ${tokenProperties('px')}
  all: unset;
  /* The one thing "all" leaves as the page has it. */
  direction: ltr;
  position: fixed;
  inset: auto;
  left: 0;
  top: 0;
  box-sizing: border-box;
  width: max-content;
  /* Of the window without its scroll bar, which vw would count. */
  max-width: min(352px, calc(100% - 16px));
  overflow: auto;
  padding: var(--ld-space-3) var(--ld-space-4);
  border: 1px solid var(--ld-line);
  border-radius: var(--ld-radius);
  background: var(--ld-surface);
  color: var(--ld-text);
  box-shadow: 0 1px 2px rgb(0 0 0 / 0.12), 0 8px 28px rgb(0 0 0 / 0.2);
  font: 400 var(--ld-size) / 1.5 var(--ld-font);
  text-align: start;
  overflow-wrap: anywhere;
  cursor: default;
  user-select: text;
}
.card:not(:popover-open) {
  display: none;
}
.head {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  gap: var(--ld-space-1) var(--ld-space-2);
  margin-bottom: var(--ld-space-2);
}
.kind {
  flex: none;
  padding: 1px 7px;
  border-radius: var(--ld-radius-small);
  font-size: var(--ld-size-small);
  font-weight: 600;
}
${(['figure', 'zone', 'programme'] as const)
  .map((kind) => `.kind.${kind} { background: var(--ld-${kind}); color: var(--ld-${kind}-text); }`)
  .join('\n')}
.title {
  font-size: var(--ld-size-large);
  font-weight: 600;
  line-height: 1.4;
}
.rows {
  display: grid;
  grid-template-columns: fit-content(8.5em) minmax(0, 1fr);
  gap: 2px var(--ld-space-3);
  margin: 0;
}
dt {
  color: var(--ld-muted);
}
dd {
  margin: 0;
  font-variant-numeric: tabular-nums;
}
.source {
  color: var(--ld-muted);
  font-size: var(--ld-size-small);
}
.actions,
.feedback:not(:empty) {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: var(--ld-space-1);
  margin-top: var(--ld-space-2);
}
button {
  all: unset;
  box-sizing: border-box;
  min-height: 26px;
  padding: 2px 8px;
  border: 1px solid var(--ld-line);
  border-radius: var(--ld-radius-small);
  background: var(--ld-raised);
  font-size: var(--ld-size-small);
  line-height: 20px;
  white-space: nowrap;
  cursor: pointer;
}
button:hover {
  border-color: var(--ld-muted);
}
button:focus-visible {
  outline: 2px solid var(--ld-focus);
  outline-offset: 1px;
}
.sentence {
  color: var(--ld-muted);
  font-size: var(--ld-size-small);
}
.reasons {
  flex: 1 1 100%;
  margin: 0;
  padding-inline-start: 1.4em;
  font-size: var(--ld-size-small);
}
.evidence {
  color: var(--ld-muted);
}
@media (pointer: coarse) {
  button {
    min-height: 40px;
    padding: 8px 14px;
  }
}
@media (prefers-reduced-motion: no-preference) {
  .card {
    animation: liangdian-appear 0.12s ease-out;
  }
  @keyframes liangdian-appear {
    from {
      opacity: 0;
    }
  }
}
@media (forced-colors: active) {
  .kind {
    border: 1px solid;
  }
}
@media print {
  .card {
    display: none;
  }
}
`;
