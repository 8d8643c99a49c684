import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from '../../../ui/kit/button';
import { EmptyState } from '../../../ui/kit/feedback';
import { Icon } from '../../../ui/kit/icons';
import { PANEL } from '../../../ui/labels/panel';
import { TABLE } from '../../../ui/labels/table';
import { useLabels, useLanguage } from '../../../ui/labels/use';
import type { NumberStyle } from '../../../ui/number';
import { FactsTable } from '../../../ui/table/facts-table';
import { NO_FILTER } from '../../../ui/table/filter';
import { FilterBar } from '../../../ui/table/filter-bar';
import type { Listing } from '../../../ui/table/listing';
import type { PageFact } from './facts';

interface FactsViewProps {
  all: readonly PageFact[];
  /** Whether the article has any, shown or not. */
  hasArticle: boolean;
  /** Those of the article that the filter lets through. */
  facts: readonly PageFact[];
  /** Those of the rest of the page that it lets through. */
  elsewhere: readonly PageFact[];
  isElsewhereOpen: boolean;
  onElsewhere: (isOpen: boolean) => void;
  listing: Listing;
  current: string | undefined;
  /** With a place: to that mark of the fact, else to the first. */
  onOpen: (fact: PageFact, place?: string) => void;
  numberStyle: NumberStyle;
}

/** The facts with what filters, groups and sorts them; below, folded, those of what stands around the article. */
export function FactsView(props: FactsViewProps): JSX.Element {
  const { all, hasArticle, facts, elsewhere, isElsewhereOpen, onElsewhere, listing, ...table } =
    props;
  const words = useLabels(TABLE);
  const panelWords = useLabels(PANEL);
  return (
    <div class="facts-view">
      <FilterBar facts={all} listing={listing} />
      {!hasArticle ? (
        <EmptyState icon="figure" title={panelWords.noFactsInArticle} />
      ) : facts.length === 0 ? (
        <EmptyState icon="search" title={words.noneFound} text={words.noneFoundHint}>
          <Button
            onClick={() => {
              listing.change({ filter: NO_FILTER });
            }}
          >
            {words.clearFilters}
          </Button>
        </EmptyState>
      ) : (
        <FactsTable facts={facts} listing={listing} {...table} />
      )}
      {elsewhere.length > 0 && (
        <Elsewhere
          facts={elsewhere}
          isOpen={isElsewhereOpen}
          onToggle={onElsewhere}
          listing={listing}
          {...table}
        />
      )}
    </div>
  );
}

interface ElsewhereProps extends Pick<
  FactsViewProps,
  'facts' | 'listing' | 'current' | 'onOpen' | 'numberStyle'
> {
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
}

/** What other news, bars and footers say; saved and exported only while it is open. */
function Elsewhere({ isOpen, onToggle, ...table }: ElsewhereProps): JSX.Element {
  const words = useLabels(PANEL);
  const language = useLanguage();
  const id = useId();
  return (
    <section class="facts-elsewhere" data-open={isOpen}>
      <button
        type="button"
        class="facts-elsewhere-head"
        aria-expanded={isOpen}
        aria-controls={id}
        title={words.elsewhereHint}
        onClick={() => {
          onToggle(!isOpen);
        }}
      >
        <Icon name={isOpen ? 'down' : 'right'} />
        {words.elsewhere}
        <span class="ld-muted ld-number">{table.facts.length.toLocaleString(language)}</span>
      </button>
      <div id={id} class="facts-elsewhere-list" hidden={!isOpen}>
        {isOpen && <FactsTable label={words.elsewhere} {...table} />}
      </div>
    </section>
  );
}
