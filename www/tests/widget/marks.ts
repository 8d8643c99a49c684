import type { Page } from '@playwright/test';

/** What is highlighted now: the texts of each kind's ranges, in document order. */
export type Marked = Record<'figure' | 'zone' | 'programme', string[]>;

/** Reads the page's highlights from its own world. */
export function highlighted(page: Page): Promise<Marked> {
  return page.evaluate(() => {
    const texts = (kind: string): string[] =>
      [...(CSS.highlights.get(`liangdian-${kind}`) ?? [])]
        .map((range) => range as Range)
        .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
        .map(String);
    return { figure: texts('figure'), zone: texts('zone'), programme: texts('programme') };
  });
}
