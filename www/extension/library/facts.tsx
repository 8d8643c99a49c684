import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { LibraryFact, ListedArticle } from '../../library/types';
import { Button } from '../../ui/kit/button';
import { EmptyState, Progress } from '../../ui/kit/feedback';
import { Select } from '../../ui/kit/fields';
import { useToasts } from '../../ui/kit/toast';
import { LIBRARY } from '../../ui/labels/library';
import { TABLE } from '../../ui/labels/table';
import { useLabels, useLanguage } from '../../ui/labels/use';
import { FactsTable } from '../../ui/table/facts-table';
import { filterFacts, NO_FILTER } from '../../ui/table/filter';
import { FilterBar } from '../../ui/table/filter-bar';
import { useListing } from '../../ui/table/listing';
import { useWork } from '../entrypoints/panel/work';
import { useNumberStyle } from '../settings-surface';
import { FactDetails } from './details';
import { ExportMenu } from './export-menu';
import type { LibraryProps } from './page';
import { problemOf } from './problem';
import { useLoaded } from './use-loaded';

interface FactsProps extends LibraryProps {
  /** Only facts of this article. */
  article: ListedArticle | undefined;
  onLeaveArticle: () => void;
}

/** Stands for no condition: a select has no empty choice. */
const ANY = '';

/** The saved facts: to search, sort, group, read, annotate, export and delete. */
export function Facts({ library, version, article, onLeaveArticle }: FactsProps): JSX.Element {
  const words = useLabels(LIBRARY);
  const tableWords = useLabels(TABLE);
  const language = useLanguage();
  const say = useToasts();
  const work = useWork();
  const numberStyle = useNumberStyle();
  const listing = useListing();
  const { filter, chosen } = listing;
  const [tag, setTag] = useState(ANY);
  const [open, setOpen] = useState<string>();
  const found = useLoaded(async () => {
    const query = {
      text: filter.text,
      ...(tag === ANY ? {} : { tag }),
      ...(article === undefined ? {} : { articleId: article.id }),
    };
    return { page: await library.facts(query), tags: await library.tags() };
  }, [library, version, filter.text, tag, article]);
  const all = found?.page.facts ?? [];
  // The library has searched for the text, in more than the table shows.
  const facts = useMemo(() => filterFacts(all, { ...filter, text: '' }), [all, filter]);
  const ticked = facts.filter(({ id }) => chosen.has(id));
  const current = all.find(({ id }) => id === open);
  const isEmpty = found !== undefined && all.length === 0 && filter.text === '' && tag === ANY;

  const remove = (ids: readonly string[]): void => {
    const fail = (error: unknown): void => {
      say({ text: problemOf(error, words), bad: true });
    };
    library.remove({ facts: ids }).then((token) => {
      listing.change({ chosen: new Set() });
      say({
        text: words.removed.replace('{}', ids.length.toLocaleString(language)),
        onUndo: () => {
          library.undo(token).catch(fail);
        },
      });
    }, fail);
  };

  if (isEmpty && article === undefined)
    return <EmptyState icon="library" title={words.empty} text={words.emptyHint} />;
  return (
    <div class="library-facts">
      <div class="library-row">
        {article !== undefined && (
          <Button icon="close" onClick={onLeaveArticle}>
            {article.title}
          </Button>
        )}
        {found !== undefined && found.tags.length > 0 && (
          <Select
            compact
            label={words.tag}
            value={tag}
            options={[
              { value: ANY, label: words.anyTag },
              ...found.tags.map((each) => ({
                value: each.tag,
                label: `${each.tag} (${each.count})`,
              })),
            ]}
            onChange={setTag}
          />
        )}
        <span class="library-gap" />
        {ticked.length > 0 && (
          <Button
            icon="trash"
            onClick={() => {
              remove(ticked.map(({ id }) => id));
            }}
          >
            {words.removeCount.replace('{}', ticked.length.toLocaleString(language))}
          </Button>
        )}
        <ExportMenu facts={ticked.length > 0 ? ticked : facts} work={work} />
      </div>
      {work.shown !== undefined && <Progress {...work.shown} onCancel={work.cancel} />}
      <FilterBar facts={all} listing={listing} />
      {found !== undefined && facts.length === 0 && (
        <EmptyState icon="search" title={tableWords.noneFound} text={tableWords.noneFoundHint}>
          <Button
            onClick={() => {
              listing.change({ filter: NO_FILTER });
              setTag(ANY);
            }}
          >
            {tableWords.clearFilters}
          </Button>
        </EmptyState>
      )}
      <div class="library-body" hidden={facts.length === 0 && current === undefined}>
        <div class="library-table">
          <FactsTable<LibraryFact>
            facts={facts}
            listing={listing}
            current={open}
            onOpen={({ id }) => {
              setOpen(id);
            }}
            numberStyle={numberStyle}
          />
        </div>
        {current !== undefined && (
          <FactDetails
            key={current.id}
            fact={current}
            library={library}
            onRemove={() => {
              setOpen(undefined);
              remove([current.id]);
            }}
            onClose={() => {
              setOpen(undefined);
            }}
          />
        )}
      </div>
    </div>
  );
}
