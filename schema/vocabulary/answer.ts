import { vocabulary, type ValueOf } from './vocabulary.js';

export const answer = vocabulary('Answer', 'What a participant says about a recorded cooperation.', {
  YES: {
    label: { de: 'ja', en: 'yes' },
    description: { de: 'Die Stelle bestätigt die Zusammenarbeit.', en: 'The participant confirms the cooperation.' },
  },
  NO: {
    label: { de: 'nein', en: 'no' },
    description: { de: 'Die Stelle widerspricht der Angabe.', en: 'The participant contradicts the statement.' },
  },
  NO_ANSWER: {
    label: { de: 'keine Antwort', en: 'no answer' },
    description: { de: 'Die Stelle hat sich nicht geäußert.', en: 'The participant has not said anything.' },
  },
});
export type Answer = ValueOf<typeof answer>;
