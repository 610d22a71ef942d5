import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Style sheets are not fetched anew: only an experimental rule reads them, which is none of these. */
const HOW: RunOptions = { resultTypes: ['violations'], preload: { assets: ['media'] } };

/** What axe-core finds wrong on the page as it stands: rule, place and what to do. One rule, or all that WCAG and good practice ask for. */
export async function violations(page: Page, rule?: string): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(SOURCE);
  // Only what is wrong leaves the page: what is right are thousands of places.
  return page.evaluate(async (options) => {
    const { axe } = globalThis as unknown as { readonly axe: { readonly run: (where: Document, options: RunOptions) => Promise<AxeResults> } };
    const { violations: found } = await axe.run(document, options);
    return found.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) => `${id} (${help}): ${target.join(' ')} – ${failureSummary ?? ''}`));
  }, { ...HOW, runOnly: rule === undefined ? TAGS : [rule] });
}
