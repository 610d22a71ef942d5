import type { Gender } from '../../../../schema/vocabulary/vocabulary.js';

export type Case = 'NOMINATIVE' | 'DATIVE' | 'ACCUSATIVE';
/** Gender of the German article; `p` for plurals. */
export type ArticleGender = Gender | 'p';
export type Article = 'DEFINITE' | 'INDEFINITE';

/** Something a sentence names. German words stand in their dictionary form: „Internationaler Personalservice“. */
export interface Nominal {
  /** Null: a name that takes no article. */
  readonly gender: ArticleGender | null;
  readonly de: string;
  readonly en: string;
  /** What has no name of its own („eine nicht bekannte Stelle“) never takes the definite article. */
  readonly article: Article;
}
