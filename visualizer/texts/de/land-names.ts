/** The one Land that German names with an article; a day may follow the name. */
const TAKES_ARTICLE = /^Saarland\b/;

const named = (land: string, [before, article]: readonly [string, string]): string => (TAKES_ARTICLE.test(land) ? article : before) + land;

/** „in Bayern“, „im Saarland“. */
export const inLand = (land: string): string => named(land, ['in ', 'im ']);

/** „für Bayern“, „für das Saarland“. */
export const forLand = (land: string): string => named(land, ['für ', 'für das ']);

/** „mit Bayern“, „mit dem Saarland“. */
export const withLand = (land: string): string => named(land, ['mit ', 'mit dem ']);

/** „Bayern“, „das Saarland“: as the subject or the object of a sentence. */
export const theLand = (land: string): string => named(land, ['', 'das ']);

/** As the first words of a sentence: „Im Saarland“. */
export const atStart = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1);
