import type { ActorLevel } from '../../schema/vocabulary/actor-level.js';
import type { Words } from '../../schema/vocabulary/vocabulary.js';

/** One band of the picture: the level at which its actors work. */
export interface Lane {
  readonly level: ActorLevel;
  readonly label: Words;
}

/** From top to bottom, as people in administration think. */
export const LANES: readonly Lane[] = [
  { level: 'FEDERAL', label: { de: 'Bund', en: 'Federal' } },
  { level: 'STATE', label: { de: 'Land', en: 'Land' } },
  { level: 'REGIONAL', label: { de: 'Region', en: 'Region' } },
  { level: 'LOCAL', label: { de: 'vor Ort', en: 'local' } },
  { level: 'ABROAD', label: { de: 'Ausland', en: 'abroad' } },
];
