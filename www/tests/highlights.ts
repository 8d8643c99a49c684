import type { Page } from '@playwright/test';

/** The last figure of the fixtures' article: when it is marked, all of the article is. */
export const LAST_FIGURE = '两万人';

/** How many of the article's figures only say again what another says: its headline's. */
export const REPEATED = 1;

/** A highlighted piece of a page: its kind and its text. */
export type Highlighted = [kind: string, text: string];

/**
 * What is highlighted now, kind by kind in document order. Made to be run in a page: it uses nothing from outside.
 */
export function readHighlights(): Highlighted[] {
  return ['figure', 'zone', 'programme'].flatMap((kind) =>
    [...(CSS.highlights.get(`liangdian-${kind}`) ?? [])]
      .map((range) => range as Range)
      // A range of text the page has just taken away is painted nowhere.
      .filter((range) => range.startContainer.isConnected)
      .sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other))
      .map((range): Highlighted => [kind, range.toString()]),
  );
}

/** The texts highlighted in a page or frame, of one kind or of all. */
export async function textsOf(
  page: Pick<Page, 'evaluate'>,
  kind?: 'figure' | 'zone' | 'programme',
): Promise<string[]> {
  const highlights: Highlighted[] = await page.evaluate(readHighlights);
  return highlights.flatMap(([of, text]) => (kind === undefined || of === kind ? [text] : []));
}

/**
 * Changes a page a hundred times, the way pages do: text added, rewritten, moved and removed, attributes set. Made to
 * be run in a page: it uses nothing from outside. Ends with one new paragraph, `税收增长12.5%`, in `#added`.
 */
export async function mutate(): Promise<void> {
  const added = document.querySelector('#added');
  const lead = document.querySelector('#lead, main p');
  if (added === null || lead === null) throw new Error('not a page of the fixtures');
  for (let step = 0; step < 100; step++) {
    const paragraph = document.createElement('p');
    paragraph.textContent = `第${step}批：新增企业${step + 1}家。`;
    switch (step % 5) {
      case 0:
        added.append(paragraph);
        break;
      case 1:
        added.prepend(paragraph);
        break;
      case 2:
        (added.firstElementChild?.firstChild as Text).data = `改写：新增企业${step}家。`;
        break;
      case 3:
        added.lastElementChild?.setAttribute('data-step', String(step));
        lead.before(added);
        break;
      case 4:
        added.lastElementChild?.remove();
        lead.after(added);
        break;
    }
    if (step % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  }
  const last = document.createElement('p');
  last.textContent = '税收增长12.5%。';
  added.replaceChildren(last);
}
