import type { Page } from '@playwright/test';
import { readHighlights } from '../highlights';

/** What is highlighted now: the texts of each kind's ranges, in document order. */
export type Marked = Record<'figure' | 'zone' | 'programme', string[]>;

/** Reads the page's highlights from its own world. */
export async function highlighted(page: Page): Promise<Marked> {
  const all = await page.evaluate(readHighlights);
  const texts = (kind: string): string[] =>
    all.filter(([of]) => of === kind).map(([, text]) => text);
  return { figure: texts('figure'), zone: texts('zone'), programme: texts('programme') };
}
