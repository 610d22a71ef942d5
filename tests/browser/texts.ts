import type { Page } from 'playwright-core';
import { allVocabularies } from '../../schema/vocabulary/all.js';
import { de } from '../../visualizer/texts/de.js';
import { en } from '../../visualizer/texts/en.js';

/**
 * Every text of a screen by itself, with those that only screen readers and pointers meet, but for those that are
 * marked as being in another language; soft hyphens are no letters.
 */
export async function textsOf(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    const own = (element: Element | null): boolean => element?.closest<HTMLElement>('[lang]')?.lang === document.documentElement.lang;
    while (walker.nextNode()) if (own(walker.currentNode.parentElement)) found.push(walker.currentNode.textContent ?? '');
    for (const element of document.body.querySelectorAll('[aria-label], [title], [placeholder]')) {
      for (const name of ['aria-label', 'title', 'placeholder']) found.push(element.getAttribute(name) ?? '');
    }
    return found;
  });
  return [...new Set(texts.map((text) => text.replaceAll('\u00ad', '').replaceAll('\u00a0', ' ').trim()).filter(Boolean))];
}

/** Abbreviations that people use are values of closed lists too. */
const ABBREVIATION = /^(?:[A-Z]{2}|HSP\d|HF\d|ZAV|ZSBA|ZAB|IPS)$/;
const VALUES: ReadonlySet<string> = new Set(allVocabularies.flatMap(({ values }) => values).filter((value) => !ABBREVIATION.test(value)));
const ID = /\b(?:actor|affiliation|task|responsibility|cooperation|absence|disruption|topic|practice|pattern|source|area|state|inquiry|rule|finding):[a-z0-9]/;

/** A value that stands by itself, or has a name that no word has. */
function hasValue(text: string): boolean {
  const parts = text.split(/[,;:()·]/).map((part) => part.trim());
  return parts.some((part) => VALUES.has(part)) || (text.match(/[A-Z]+(?:_[A-Z0-9]+)+/g) ?? []).some((word) => VALUES.has(word));
}

/** Texts that show how the service names things instead of how people do; an address may, it is there to be copied. */
export function rawIn(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => !/https?:\/\//.test(text) && (ID.test(text) || hasValue(text)));
}

function leavesOf(texts: object): readonly string[] {
  return Object.values(texts).flatMap((value: unknown): readonly string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? leavesOf(value) : [];
  });
}

const plain = (text: string): string => text.replaceAll('\u00ad', '').toLowerCase();
const ENGLISH = new Set([...leavesOf(en), ...allVocabularies.flatMap(({ terms }) => Object.values(terms).map(({ label }) => label.en))].map(plain));
const GERMAN = new Set([...leavesOf(de), ...allVocabularies.flatMap(({ terms }) => Object.values(terms).map(({ label }) => label.de))].map(plain).filter((text) => !ENGLISH.has(text)));

/** Texts of the viewer or labels of closed lists that stand there in German. */
export const germanIn = (texts: readonly string[]): readonly string[] => texts.filter((text) => GERMAN.has(plain(text)));
