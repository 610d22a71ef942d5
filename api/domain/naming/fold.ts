const SINGLE: ReadonlyMap<string, string> = new Map([
  ['ä', 'a'], ['ö', 'o'], ['ü', 'u'], ['ß', 'ss'], ['æ', 'a'], ['ø', 'o'], ['œ', 'o'], ['ł', 'l'], ['đ', 'd'],
]);

/**
 * One form for what people type in different ways, so that a plain substring search finds all of them: lower case,
 * umlaut and its two-letter form alike (ä, ae → a; ö, oe → o; ü, ue → u), ß → ss, accents dropped, everything else
 * than letters and digits one blank. Folding merges a few honest pairs ("neue" and "neu"), in name and query alike.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase().normalize('NFC').replace(/[äöüßæøœłđ]/g, (letter) => SINGLE.get(letter) ?? letter);
  return lower
    .normalize('NFD').replace(/\p{M}/gu, '')
    .replace(/ae/g, 'a').replace(/oe/g, 'o').replace(/ue/g, 'u')
    .replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** The passage as its hash sees it: lower case, white space to single blanks, trimmed. */
export function foldPassage(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
