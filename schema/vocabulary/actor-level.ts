import { vocabulary, type ValueOf } from './vocabulary.js';

export const actorLevel = vocabulary('ActorLevel', 'The level of administration at which an actor works.', {
  FEDERAL: {
    label: { de: 'Bund', en: 'Federation' },
    description: { de: 'Arbeitet für ganz Deutschland.', en: 'Works for all of Germany.' },
  },
  STATE: {
    label: { de: 'Land', en: 'Land' },
    description: { de: 'Arbeitet für ein Land.', en: 'Works for one Land.' },
  },
  REGIONAL: {
    label: { de: 'Region', en: 'region' },
    description: {
      de: 'Arbeitet für eine Region, auch über Kreise oder Länder hinweg.',
      en: 'Works for a region, also across districts or Länder.',
    },
  },
  LOCAL: {
    label: { de: 'vor Ort', en: 'local' },
    description: {
      de: 'Arbeitet für einen Kreis, eine Stadt oder eine Gemeinde.',
      en: 'Works for a district, a town or a municipality.',
    },
  },
  ABROAD: {
    label: { de: 'Ausland', en: 'abroad' },
    description: {
      de: 'Hat ihren Sitz im Ausland und arbeitet von dort.',
      en: 'Is located abroad and works from there.',
    },
  },
});
export type ActorLevel = ValueOf<typeof actorLevel>;
