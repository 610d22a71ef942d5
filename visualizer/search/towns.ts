import type { SearchQuery } from '../api/generated/operations.js';

type Hit = SearchQuery['search'][number]['hit'];
export type Place = Extract<Hit, { readonly __typename: 'Area' }>;

/**
 * Whether a place is a town that stands in the list once more, in a better form: the register names a kreisfreie Stadt
 * as county, association and municipality, and a municipality outside of every association (a zero begins its
 * association's digits) as both of the latter.
 */
function isRepeated({ key, level, areaName }: Place, places: readonly Place[]): boolean {
  return places.some((other) => {
    if (other.areaName !== areaName) return false;
    if (level === 'ASSOCIATION') return other.level === 'MUNICIPALITY' && other.key.startsWith(key) && key[5] === '0';
    return level === 'MUNICIPALITY' && other.level === 'COUNTY' && key === `${other.key}0000000`;
  });
}

/** The hits without repeated towns, in their order. */
export function withoutRepeats(results: SearchQuery['search']): readonly Hit[] {
  const hits = results.map(({ hit }) => hit);
  const places = hits.filter((hit) => hit.__typename === 'Area');
  return hits.filter((hit) => hit.__typename !== 'Area' || !isRepeated(hit, places));
}
