import { vocabulary, type ValueOf } from './vocabulary.js';

export const practiceStanding = vocabulary('PracticeStanding', 'How well a practice is tried.', {
  PLANNED: {
    label: { de: 'geplant', en: 'planned' },
    description: { de: 'Bisher nur ein Vorhaben.', en: 'So far only an intention.' },
  },
  REPORTED: {
    label: { de: 'berichtet', en: 'reported' },
    description: { de: 'Wird als gelebte Praxis berichtet.', en: 'Is reported as being done.' },
  },
  TRIED: {
    label: { de: 'erprobt', en: 'tried' },
    description: { de: 'Wurde über eine Zeit erprobt und beschrieben.', en: 'Was tried for some time and described.' },
  },
  PROVEN: {
    label: { de: 'bewährt', en: 'proven' },
    description: { de: 'Der Nutzen ist belegt.', en: 'Its benefit is evidenced.' },
  },
});
export type PracticeStanding = ValueOf<typeof practiceStanding>;
