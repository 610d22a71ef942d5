import { vocabulary, type ValueOf } from './vocabulary.js';

export const targetGroup = vocabulary('TargetGroup', 'Whom a responsibility is meant for.', {
  COMPANIES: {
    label: { de: 'Unternehmen', en: 'companies' },
    description: { de: 'Betriebe jeder Größe.', en: 'Companies of any size.' },
    plural: { de: 'Unternehmen', en: 'companies' },
    gender: 'n',
  },
  SMALL_COMPANIES: {
    label: { de: 'kleine und mittlere Unternehmen', en: 'small and medium-sized companies' },
    description: { de: 'Nur kleine und mittlere Betriebe.', en: 'Small and medium-sized companies only.' },
    plural: { de: 'kleine und mittlere Unternehmen', en: 'small and medium-sized companies' },
    gender: 'n',
  },
  WORKERS_IN_GERMANY: {
    label: { de: 'Fachkräfte im Inland', en: 'workers in Germany' },
    description: {
      de: 'Fachkräfte, die schon in Deutschland leben.',
      en: 'Skilled workers who already live in Germany.',
    },
    plural: { de: 'Fachkräfte im Inland', en: 'workers in Germany' },
    gender: 'f',
  },
  WORKERS_ABROAD: {
    label: { de: 'Fachkräfte im Ausland', en: 'workers abroad' },
    description: { de: 'Fachkräfte, die noch im Ausland leben.', en: 'Skilled workers who still live abroad.' },
    plural: { de: 'Fachkräfte im Ausland', en: 'workers abroad' },
    gender: 'f',
  },
  AUTHORITIES: {
    label: { de: 'Behörden', en: 'authorities' },
    description: { de: 'Verwaltungen und ihre Beschäftigten.', en: 'Administrations and their staff.' },
    plural: { de: 'Behörden', en: 'authorities' },
    gender: 'f',
  },
});
export type TargetGroup = ValueOf<typeof targetGroup>;
