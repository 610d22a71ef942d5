import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe-core finds wrong on the page as it stands: rule, place and what to do. One rule, or all that WCAG and good practice ask for. */
export async function violations(page: Page, rule?: string): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(SOURCE);
  const { violations: found } = await page.evaluate<AxeResults, readonly string[]>(
    (runOnly) => (globalThis as unknown as { axe: { run: (where: Document, options: object) => Promise<AxeResults> } }).axe.run(document, { runOnly: [...runOnly], resultTypes: ['violations'] }),
    rule === undefined ? TAGS : [rule],
  );
  return found.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) => `${id} (${help}): ${target.join(' ')} – ${failureSummary ?? ''}`));
}
