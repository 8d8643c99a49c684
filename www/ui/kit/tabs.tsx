import type { ComponentChildren, JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';

export interface Tab<Name extends string> {
  readonly name: Name;
  readonly label: string;
  /** How many things it holds; a text, already formatted. */
  readonly count?: string | undefined;
}

interface TabsProps<Name extends string> {
  /** What the tabs are of. */
  label: string;
  tabs: readonly Tab<Name>[];
  current: Name;
  onChange: (name: Name) => void;
  /** What the current tab shows. */
  children: ComponentChildren;
}

/** Tabs as WAI-ARIA describes them: one stop of the Tab key, arrows between them. */
export function Tabs<Name extends string>(props: TabsProps<Name>): JSX.Element {
  const { label, tabs, current, onChange, children } = props;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const go = (event: KeyboardEvent): void => {
    const at = tabs.findIndex((tab) => tab.name === current);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const place = (to + tabs.length) % tabs.length;
    const tab = tabs[place];
    if (tab === undefined) return;
    onChange(tab.name);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[place]?.focus();
  };
  return (
    <>
      <div class="ld-tabs" role="tablist" aria-label={label} ref={list} onKeyDown={go}>
        {tabs.map((tab) => (
          <button
            key={tab.name}
            type="button"
            role="tab"
            class="ld-tab"
            id={`${id}-${tab.name}`}
            aria-controls={`${id}-shown`}
            aria-selected={tab.name === current}
            tabIndex={tab.name === current ? 0 : -1}
            onClick={() => {
              onChange(tab.name);
            }}
          >
            {tab.label}
            {tab.count !== undefined && <span class="ld-tab-count">{tab.count}</span>}
          </button>
        ))}
      </div>
      <div
        class="ld-tab-shown"
        role="tabpanel"
        id={`${id}-shown`}
        aria-labelledby={`${id}-${current}`}
      >
        {children}
      </div>
    </>
  );
}
