import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One thing that axe-core finds wrong with a page, and where. */
export interface Finding {
  readonly rule: string;
  readonly impact: string;
  readonly targets: readonly string[];
}

/** What axe-core finds wrong with a page, of serious or critical impact. */
export async function seriousFindings(page: Page): Promise<Finding[]> {
  // Evaluated as the browser's tools do it: a page's policy has no say in that.
  await page.evaluate(SOURCE);
  const results = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(): Promise<{
          violations: { id: string; impact: string | null; nodes: { target: unknown[] }[] }[];
        }>;
      };
    };
    return (await axe.run()).violations.map(({ id, impact, nodes }) => ({
      rule: id,
      impact: impact ?? '',
      targets: nodes.map(({ target }) => target.join(' ')),
    }));
  });
  return results.filter(({ impact }) => impact === 'serious' || impact === 'critical');
}
