import { vocabulary, type ValueOf } from './vocabulary.js';

export const actionArea = vocabulary('ActionArea', 'Field of work of a project in the IQ programme: a Handlungsschwerpunkt (2019–2022) or a Handlungsfeld (since 2023).', {
  HSP1: {
    label: {
      de: 'HSP1: Anerkennungs- und Qualifizierungsberatung',
      en: 'HSP1: advice on recognition and qualification',
    },
    description: {
      de: 'Beratung von Menschen mit ausländischen Abschlüssen, bis Ende 2022.',
      en: 'Advice for people with foreign qualifications, until the end of 2022.',
    },
  },
  HSP2: {
    label: {
      de: 'HSP2: Qualifizierungsmaßnahmen im Kontext des Anerkennungsgesetzes',
      en: 'HSP2: qualification measures in the context of the Recognition Act',
    },
    description: {
      de: 'Anpassungsqualifizierungen und Brückenmaßnahmen auf dem Weg zur vollen Anerkennung, bis Ende 2022.',
      en: 'Adaptation and bridging courses on the way to full recognition, until the end of 2022.',
    },
  },
  HSP3: {
    label: {
      de: 'HSP3: Interkulturelle Kompetenzentwicklung der zentralen Arbeitsmarktakteure',
      en: 'HSP3: intercultural competence of the central labour-market actors',
    },
    description: {
      de: 'Schulung und Beratung von Arbeitsverwaltung, Kommunen und Betrieben, bis Ende 2022.',
      en: 'Training and advice for the labour administration, municipalities and companies, until the end of 2022.',
    },
  },
  HSP4: {
    label: {
      de: 'HSP4: Regionale Fachkräftenetzwerke – Einwanderung',
      en: 'HSP4: regional skilled-labour networks – immigration',
    },
    description: {
      de: 'Anlaufstellen für Betriebe, die Fachkräfte aus dem Ausland gewinnen wollen, bis Ende 2022.',
      en: 'Contact points for companies that want to recruit skilled workers abroad, until the end of 2022.',
    },
  },
  HF1: {
    label: {
      de: 'HF1: Anerkennungsberatung und Faire Integration',
      en: 'HF1: recognition advice and Fair Integration',
    },
    description: {
      de: 'Beratung zur Anerkennung sowie zu Arbeits- und Sozialrecht, seit 2023.',
      en: 'Advice on recognition and on labour and social law, since 2023.',
    },
  },
  HF2: {
    label: { de: 'HF2: Regionale Integrationsnetzwerke', en: 'HF2: regional integration networks' },
    description: {
      de: 'Netzwerke und Angebote in einer Region, seit 2023.',
      en: 'Networks and services of a region, since 2023.',
    },
  },
  HF3: {
    label: { de: 'HF3: Überregionale Projekte', en: 'HF3: supra-regional projects' },
    description: {
      de: 'Vorhaben, die über ein Land hinausreichen, seit 2023.',
      en: 'Projects that reach beyond one Land, since 2023.',
    },
  },
});
export type ActionArea = ValueOf<typeof actionArea>;
