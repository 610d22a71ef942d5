/**
 * A key whose bytewise order is the dictionary order of DIN 5007-1: ä sorts as a, ö as o, ü as u, ß as ss; case and
 * punctuation do not count; digits before letters; runs of digits by value up to nine places; letters of other widths
 * and shapes (Ｚ, 𝒜) as the plain ones. Computed once and stored, so that every store sorts alike: the few letters whose
 * place in UTF-8 differs from that in UTF-16 count as blanks.
 */
export function sortKey(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .normalize('NFD').replace(/\p{M}/gu, '')
    .replace(/(?:[^\p{L}\p{N}]|[\ue000-\uffff])+/gu, ' ')
    .trim()
    .replace(/\d+/g, (digits) => digits.padStart(9, '0'));
}

/** The order of the bytes, as every store sorts keys and ids. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
