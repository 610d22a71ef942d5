import type { FactType, FactVersion } from '../model/fact.js';

/** What a sentence needs of a version: how it was recorded does not matter, so drafts can be worded as well. */
type Spoken = 'type' | 'id' | 'content' | 'validFrom' | 'validTo' | 'attestedFrom' | 'attestedTo' | 'scope' | 'confidence';

/** A fact, or a draft of one, that can be put into words. */
export type Wordable<T extends FactType = FactType> = { readonly [K in T]: Pick<FactVersion<K>, Spoken> }[T];

/** The dates of a fact. */
export type Dated = Pick<Wordable, 'validFrom' | 'validTo' | 'attestedFrom' | 'attestedTo'>;
