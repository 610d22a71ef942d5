import { vocabulary, type ValueOf } from './vocabulary.js';

export const absenceReason = vocabulary('AbsenceReason', 'Why something is known not to exist in an area.', {
  NOT_ESTABLISHED_BY_DECISION: {
    label: { de: 'gibt es nicht (Entscheidung des Landes)', en: 'does not exist (decision of the Land)' },
    description: {
      de: 'Das Land hat entschieden, diese Stelle oder Zusammenarbeit nicht einzurichten.',
      en: 'The Land decided not to set up this body or cooperation.',
    },
  },
  NOT_YET_ESTABLISHED: {
    label: { de: 'noch nicht eingerichtet', en: 'not yet set up' },
    description: {
      de: 'Die Einrichtung ist vorgesehen, war an diesem Tag aber noch nicht erfolgt.',
      en: 'It is meant to be set up, but had not been by that day.',
    },
  },
  TASK_HELD_BY_OTHER: {
    label: { de: 'Aufgabe liegt bei einer anderen Stelle', en: 'task lies with another body' },
    description: {
      de: 'Eine andere Stelle nimmt die Aufgabe wahr; sie ist angegeben, soweit sie bekannt ist.',
      en: 'Another body handles the task; it is named where it is known.',
    },
  },
  ENDED: {
    label: { de: 'beendet', en: 'ended' },
    description: {
      de: 'Das gab es früher, es ist ausgelaufen oder wurde eingestellt.',
      en: 'It existed earlier and has run out or was stopped.',
    },
  },
  NOT_REQUIRED: {
    label: { de: 'nicht erforderlich', en: 'not required' },
    description: {
      de: 'Nach den örtlichen Verhältnissen wird es nicht gebraucht.',
      en: 'Local circumstances make it unnecessary.',
    },
  },
  REFUSED: {
    label: { de: 'abgelehnt', en: 'refused' },
    description: {
      de: 'Eine der beteiligten Stellen hat es abgelehnt.',
      en: 'One of the bodies concerned declined it.',
    },
  },
});
export type AbsenceReason = ValueOf<typeof absenceReason>;
