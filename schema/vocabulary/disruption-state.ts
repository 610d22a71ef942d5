import { vocabulary, type ValueOf } from './vocabulary.js';

export const disruptionState = vocabulary('DisruptionState', 'How far the work of an actor or kind is disrupted.', {
  LIMITED: {
    label: { de: 'eingeschränkt', en: 'limited' },
    description: {
      de: 'Die Arbeit geht weiter, aber nicht in vollem Umfang.',
      en: 'Work goes on, but not to the full extent.',
    },
  },
  SUSPENDED: {
    label: { de: 'ausgesetzt', en: 'suspended' },
    description: {
      de: 'Die Arbeit findet vorübergehend nicht statt.',
      en: 'Work does not take place for the time being.',
    },
  },
});
export type DisruptionState = ValueOf<typeof disruptionState>;
