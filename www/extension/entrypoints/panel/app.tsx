import './panel.css';
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { MentionKind } from '../../../engine/types';
import { EmptyState } from '../../../ui/kit/feedback';
import { Tabs } from '../../../ui/kit/tabs';
import { PANEL } from '../../../ui/labels/panel';
import { useLabels, useLanguage } from '../../../ui/labels/use';
import type { NumberStyle } from '../../../ui/number';
import { Strip } from '../../../ui/strip/strip';
import { filterFacts } from '../../../ui/table/filter';
import { useListing } from '../../../ui/table/listing';
import { FactsView } from './facts-view';
import { factsOf, type PageFact } from './facts';
import type { Follower, Selection } from './follower';
import type { PanelMark } from './frame-state';
import type { PageModel } from './model';
import { NamesList } from './names-list';
import { Header } from './header';
import { StatusView } from './status-view';

interface AppProps {
  model: PageModel;
  selection: Selection | undefined;
  follower: Pick<Follower, 'show' | 'tab'>;
  onSelect: (selection: Selection) => void;
  numberStyle: NumberStyle;
}

type TabName = 'facts' | 'zones' | 'programmes';

const KIND_OF: Readonly<Record<TabName, MentionKind>> = {
  facts: 'figure',
  zones: 'zone',
  programmes: 'programme',
};

const TAB_OF: Readonly<Record<MentionKind, TabName>> = {
  figure: 'facts',
  zone: 'zones',
  programme: 'programmes',
};

/** The panel: what the page says, as a table, and where it says it. */
export function App({ model, selection, follower, onSelect, numberStyle }: AppProps): JSX.Element {
  const words = useLabels(PANEL);
  const language = useLanguage();
  const [tab, setTab] = useState<TabName>('facts');
  const listing = useListing();
  const { filter, chosen } = listing;

  const { marks, positions, status } = model;
  const facts = useMemo(() => factsOf(marks), [marks]);
  const shown = useMemo(() => filterFacts(facts.article, filter), [facts, filter]);
  const beside = useMemo(() => filterFacts(facts.elsewhere, filter), [facts, filter]);
  const [wantsBeside, setWantsBeside] = useState<boolean>();
  const isBesideOpen = wantsBeside ?? facts.article.length === 0;
  const listed = useMemo(
    () => (isBesideOpen ? [...shown, ...beside] : shown),
    [shown, beside, isBesideOpen],
  );
  const counts = useMemo(() => countsOf(marks), [marks]);
  const byId = useMemo(() => new Map(marks.map((mark) => [mark.id, mark])), [marks]);
  const ticks = useMemo(
    () =>
      marks.flatMap((mark) => {
        const at = positions.at(mark);
        return at === undefined ? [] : [{ id: mark.id, kind: mark.mention.type, at }];
      }),
    [marks, positions],
  );
  const current = selection?.id;
  /** What is no fact, as a zone, is nothing the table knows. */
  const currentFact = useMemo(
    () =>
      current === undefined
        ? undefined
        : (facts.all.find(({ places }) => places.includes(current))?.id ?? current),
    [facts, current],
  );

  useEffect(() => {
    const kind = current === undefined ? undefined : byId.get(current)?.mention.type;
    if (selection?.firm === true && kind !== undefined) setTab(TAB_OF[kind]);
    if (facts.elsewhere.some(({ id }) => id === currentFact)) setWantsBeside(true);
  }, [selection]);
  // What is gone from the page can be chosen no more.
  useEffect(() => {
    const gone = [...chosen].filter((id) => !byId.has(id));
    if (gone.length > 0) listing.choose(gone, false);
  }, [byId]);

  const show = (mark: PanelMark | undefined): void => {
    if (mark === undefined) return;
    onSelect({ id: mark.id, firm: false });
    follower.show(mark);
  };
  /** Through the marks of this tab, as it is filtered, in the order of the page. */
  const step = (by: 1 | -1): void => {
    const ids =
      tab === 'facts'
        ? inPageOrder(listed, marks)
        : marks.filter(({ mention }) => mention.type === KIND_OF[tab]).map(({ id }) => id);
    if (ids.length === 0) return;
    const at = current === undefined ? -1 : ids.indexOf(current);
    const to = at === -1 ? (by === 1 ? 0 : ids.length - 1) : (at + by + ids.length) % ids.length;
    show(byId.get(ids[to] ?? ''));
  };
  useStepKeys(step);

  const format = (count: number): string => count.toLocaleString(language);
  const isMarking = status.state === 'marking';
  return (
    <div class="panel">
      <Header
        model={model}
        tab={follower.tab}
        canStep={isMarking && marks.length > 0}
        onStep={step}
        facts={listed}
        chosen={chosen}
      />
      {!isMarking && <StatusView status={status} site={model.site} tab={follower.tab} />}
      {isMarking && (
        <div class="panel-main">
          <main class="panel-lists">
            <Tabs
              label={words.tabs}
              current={tab}
              onChange={setTab}
              tabs={[
                { name: 'facts', label: words.facts, count: format(facts.article.length) },
                { name: 'zones', label: words.zones, count: format(counts.zone) },
                { name: 'programmes', label: words.programmes, count: format(counts.programme) },
              ]}
            >
              {tab === 'facts' ? (
                facts.all.length === 0 ? (
                  <EmptyState icon="figure" title={words.noFacts} text={words.noneHint} />
                ) : (
                  <FactsView
                    all={facts.all}
                    hasArticle={facts.article.length > 0}
                    facts={shown}
                    elsewhere={beside}
                    isElsewhereOpen={isBesideOpen}
                    onElsewhere={setWantsBeside}
                    listing={listing}
                    current={currentFact}
                    onOpen={(fact, place) => {
                      show(byId.get(place ?? fact.id));
                    }}
                    numberStyle={numberStyle}
                  />
                )
              ) : (
                <NamesList
                  key={tab}
                  marks={marks}
                  kind={tab === 'zones' ? 'zone' : 'programme'}
                  positions={positions}
                  current={current}
                  onShow={show}
                />
              )}
            </Tabs>
          </main>
          <Strip
            ticks={ticks}
            view={positions.view}
            current={current}
            label={words.strip}
            describe={(tick, at) =>
              words.place
                .replace('{at}', format(at + 1))
                .replace('{all}', format(ticks.length))
                .replace('{text}', () => byId.get(tick.id)?.mention.text ?? '')
            }
            onGo={(id) => {
              show(byId.get(id));
            }}
          />
        </div>
      )}
    </div>
  );
}

/** Alt+. and Alt+, as on the page. */
function useStepKeys(step: (by: 1 | -1) => void): void {
  const latest = useRef(step);
  latest.current = step;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.code === 'Period') latest.current(1);
      else if (event.code === 'Comma') latest.current(-1);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  }, []);
}

/** The marks of facts as one comes to them on the page. */
function inPageOrder(facts: readonly PageFact[], marks: readonly PanelMark[]): string[] {
  const wanted = new Set(facts.flatMap(({ places }) => places));
  return marks.filter(({ id }) => wanted.has(id)).map(({ id }) => id);
}

function countsOf(marks: readonly PanelMark[]): Record<MentionKind, number> {
  const counts = { figure: 0, zone: 0, programme: 0 };
  for (const { mention } of marks) counts[mention.type] += 1;
  return counts;
}
