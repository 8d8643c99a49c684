import { useVirtualizer } from '@tanstack/react-virtual';
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Programme, Zone } from '../../../engine/types';
import { EmptyState } from '../../../ui/kit/feedback';
import { SearchField } from '../../../ui/kit/fields';
import { Icon } from '../../../ui/kit/icons';
import { labelsOf } from '../../../ui/labels';
import type { Language } from '../../../ui/labels/language';
import { PANEL } from '../../../ui/labels/panel';
import { useLabels, useLanguage } from '../../../ui/labels/use';
import type { PanelMark } from './frame-state';
import type { Positions } from './model';
import { namesOf, type NamedThing } from './names';

interface NamesListProps {
  marks: readonly PanelMark[];
  kind: 'zone' | 'programme';
  positions: Positions;
  current: string | undefined;
  onShow: (mark: PanelMark) => void;
}

/** A line of the list: a name, or one of the places of a name that is open. */
type Line =
  | { readonly thing: NamedThing; readonly place?: undefined }
  | { readonly thing: NamedThing; readonly place: PanelMark };

/** Guesses in CSS pixels, until a line has been drawn and measured. */
const HEIGHTS = { name: 54, place: 33 };

/** Zones or programmes with how often and where they stand. */
export function NamesList({
  marks,
  kind,
  positions,
  current,
  onShow,
}: NamesListProps): JSX.Element {
  const words = useLabels(PANEL);
  const language = useLanguage();
  const [text, setText] = useState('');
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const scroller = useRef<HTMLDivElement>(null);
  const things = useMemo(() => namesOf(marks, kind), [marks, kind]);
  const lines = useMemo(() => {
    const wanted = text.trim().toLowerCase();
    return things
      .filter(({ name }) => name.toLowerCase().includes(wanted))
      .flatMap((thing): Line[] => [
        { thing },
        ...(open.has(thing.name) ? thing.marks.map((place) => ({ thing, place })) : []),
      ]);
  }, [things, text, open]);
  const virtual = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (at) => (lines[at]?.place === undefined ? HEIGHTS.name : HEIGHTS.place),
    getItemKey: (at) => lines[at]?.place?.id ?? lines[at]?.thing.name ?? at,
    overscan: 8,
  });

  // What was selected on the page is shown where it stands in the list.
  useEffect(() => {
    const thing = things.find(({ marks }) => marks.some(({ id }) => id === current));
    if (thing !== undefined && !open.has(thing.name)) setOpen(new Set([...open, thing.name]));
  }, [current]);
  useEffect(() => {
    const at = lines.findIndex(({ place }) => place !== undefined && place.id === current);
    if (at !== -1) virtual.scrollToIndex(at, { align: 'auto' });
  }, [current, open]);

  if (things.length === 0) {
    const title = kind === 'zone' ? words.noZones : words.noProgrammes;
    return <EmptyState icon={kind} title={title} text={words.noneHint} />;
  }
  return (
    <div class="names">
      <div class="names-search">
        <SearchField label={words.searchNames} value={text} onChange={setText} />
      </div>
      {lines.length === 0 && <EmptyState icon="search" title={words.noneFound} />}
      <div class="names-scroller" ref={scroller}>
        <div class="names-lines" role="list" style={{ height: `${virtual.getTotalSize()}px` }}>
          {virtual.getVirtualItems().map((item) => {
            const line = lines[item.index];
            if (line === undefined) return null;
            return (
              <div
                key={item.key}
                class="names-line"
                role="listitem"
                data-index={item.index}
                ref={virtual.measureElement}
                style={{ transform: `translateY(${item.start}px)` }}
              >
                {line.place === undefined ? (
                  <NameLine
                    thing={line.thing}
                    isOpen={open.has(line.thing.name)}
                    onToggle={() => {
                      const next = new Set(open);
                      if (!next.delete(line.thing.name)) next.add(line.thing.name);
                      setOpen(next);
                    }}
                  />
                ) : (
                  <PlaceLine
                    mark={line.place}
                    at={positions.at(line.place)}
                    isCurrent={line.place.id === current}
                    language={language}
                    onShow={onShow}
                  />
                )}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

interface NameLineProps {
  thing: NamedThing;
  isOpen: boolean;
  onToggle: () => void;
}

function NameLine({ thing, isOpen, onToggle }: NameLineProps): JSX.Element {
  const words = useLabels(PANEL);
  const language = useLanguage();
  const count = thing.marks.length.toLocaleString(language);
  return (
    <button type="button" class="name" aria-expanded={isOpen} onClick={onToggle}>
      <Icon name={isOpen ? 'down' : 'right'} />
      <span class="name-text">
        <span class="name-name" lang="zh">
          {thing.name}
        </span>
        <span class="ld-muted ld-small">{aboutOf(thing.mention, language)}</span>
      </span>
      <span class="name-count ld-number">{words.times.replace('{}', count)}</span>
    </button>
  );
}

interface PlaceLineProps {
  mark: PanelMark;
  at: number | undefined;
  isCurrent: boolean;
  language: Language;
  onShow: (mark: PanelMark) => void;
}

function PlaceLine({ mark, at, isCurrent, language, onShow }: PlaceLineProps): JSX.Element {
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  return (
    <button
      type="button"
      class="place"
      aria-current={isCurrent ? 'true' : undefined}
      onClick={() => {
        onShow(mark);
      }}
    >
      <span class="place-text" lang="zh">
        {mark.before}
        <span class="ld-mark" data-kind={mark.mention.type}>
          {mark.mention.text}
        </span>
        {mark.after}
      </span>
      <span class="ld-muted ld-small ld-number">{at === undefined ? '' : percent.format(at)}</span>
    </button>
  );
}

/** What is known of a name besides it: `高新技术产业开发区 · 国家级 · 江苏省 苏州市 · 2015年获批`. */
function aboutOf(mention: Zone | Programme, language: Language): string {
  const labels = labelsOf(language);
  if (mention.type === 'programme') return labels.programmeKind[mention.kind];
  const { kind, level, province, city, approved } = mention;
  const place = [...new Set([province, city])].filter((part) => part !== undefined).join(' ');
  const since = approved === undefined ? '' : labels.approvedIn.replace('{}', String(approved));
  return [labels.zoneKind[kind], level && labels.level[level], place, since]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ');
}
