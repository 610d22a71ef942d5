import type { EvidenceCheck } from '../../../schema/vocabulary/evidence-check.js';
import type { Evidence } from '../model/source.js';
import { foldPassage } from '../naming/fold.js';

/** SHA-256 of a text in UTF-8, hex in lower case. */
export type Sha256 = (text: string) => string;

type Place = Pick<Evidence, 'locator' | 'passageSha256' | 'passageLength'>;

/**
 * A12: whether a document still says what a piece of evidence says it does. A window of the passage's length goes over
 * the folded text: PASS where its hash is the passage's; CHANGED where only the locator is still there; GONE where
 * neither is; NOT_CHECKABLE without a text, or where no passage was kept. A folded passage neither begins nor ends with
 * a blank, so other windows are not hashed. O(characters of the text) hashes of the passage's length.
 */
export function checkEvidence({ locator, passageSha256, passageLength }: Place, text: string | null, sha256: Sha256): EvidenceCheck {
  const folded = text === null ? '' : foldPassage(text);
  if (folded === '' || passageSha256 === null || passageLength === null || passageLength <= 0) return 'NOT_CHECKABLE';
  if (holds(folded, { hash: passageSha256.toLowerCase(), length: passageLength }, sha256)) return 'PASS';
  return names(folded, foldPassage(locator)) ? 'CHANGED' : 'GONE';
}

/** The length is counted in code points. Windows at the beginning of words come first: passages mostly begin there. */
function holds(folded: string, { hash, length }: { readonly hash: string; readonly length: number }, sha256: Sha256): boolean {
  const points = Array.from(folded);
  const window = points.length === folded.length
    ? (start: number): string => folded.slice(start, start + length)
    : (start: number): string => points.slice(start, start + length).join('');
  const starts = points.flatMap((point, start) => (point === ' ' || start + length > points.length || points[start + length - 1] === ' ' ? [] : [start]));
  const atWord = (start: number): boolean => start === 0 || points[start - 1] === ' ';
  const fits = (start: number): boolean => sha256(window(start)) === hash;
  return starts.filter(atWord).some(fits) || starts.filter((start) => !atWord(start)).some(fits);
}

/** The locator stands there as words of its own: "top 2" is not in "top 21". */
function names(folded: string, locator: string): boolean {
  if (locator === '') return false;
  for (let found = folded.indexOf(locator); found >= 0; found = folded.indexOf(locator, found + 1)) {
    const [before, after] = [folded.slice(0, found).at(-1), folded.at(found + locator.length)];
    if (!isWordSign(before) && !isWordSign(after)) return true;
  }
  return false;
}

const isWordSign = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
