import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { linkTo } from '../../export/link';
import type { ListedArticle } from '../../library/types';
import { Button, IconButton } from '../../ui/kit/button';
import { EmptyState } from '../../ui/kit/feedback';
import { SearchField } from '../../ui/kit/fields';
import { useToasts } from '../../ui/kit/toast';
import { LIBRARY } from '../../ui/labels/library';
import { useLabels, useLanguage } from '../../ui/labels/use';
import { dayOf } from './day';
import type { LibraryProps } from './page';
import { problemOf } from './problem';
import { useLoaded } from './use-loaded';

interface ArticlesProps extends LibraryProps {
  onOpen: (article: ListedArticle) => void;
}

/** The saved articles, the latest first. */
export function Articles({ library, version, onOpen }: ArticlesProps): JSX.Element {
  const words = useLabels(LIBRARY);
  const language = useLanguage();
  const say = useToasts();
  const [text, setText] = useState('');
  const articles = useLoaded(
    () => library.articles({ text, sort: 'saved', descending: true }),
    [library, version, text],
  );
  const fail = (error: unknown): void => {
    say({ text: problemOf(error, words), bad: true });
  };
  const remove = (article: ListedArticle): void => {
    library.remove({ articles: [article.id] }).then((token) => {
      say({
        text: words.removed.replace('{}', String(article.factCount)),
        onUndo: () => {
          library.undo(token).catch(fail);
        },
      });
    }, fail);
  };
  if (articles?.length === 0 && text === '')
    return <EmptyState icon="library" title={words.empty} text={words.emptyHint} />;
  return (
    <div class="library-part">
      <SearchField label={words.search} value={text} onChange={setText} />
      <ul class="library-list">
        {articles?.map((article) => (
          <li key={article.id} class="library-card library-article">
            <strong lang="zh-CN">{article.title || article.url}</strong>
            <Button
              onClick={() => {
                onOpen(article);
              }}
            >
              {words.facts.replace('{}', article.factCount.toLocaleString(language))}
            </Button>
            <IconButton
              icon="trash"
              label={`${words.remove} ${article.title}`}
              onClick={() => {
                remove(article);
              }}
            />
            <p class="ld-label">
              <Address url={article.url} site={article.site} />
              {article.published !== undefined &&
                ` · ${words.published.replace('{}', article.published)}`}
              {` · ${words.saved.replace('{}', dayOf(article.saved))}`}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Address({ url, site }: { url: string; site: string }): JSX.Element {
  const address = linkTo(url);
  return address === undefined ? (
    <span>{site}</span>
  ) : (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {site || url}
    </a>
  );
}
