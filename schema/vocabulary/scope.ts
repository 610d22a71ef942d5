import { vocabulary, type ValueOf } from './vocabulary.js';

export const scope = vocabulary('Scope', 'How far a statement reaches; only with NAMED and EXAMPLE does it name a Land.', {
  NAMED: {
    label: { de: 'Land genannt', en: 'Land named' },
    description: {
      de: 'Die Quelle nennt das Land oder einen Ort darin.',
      en: 'The source names the Land or a place in it.',
    },
  },
  EXAMPLE: {
    label: { de: 'Land als Beispiel genannt', en: 'Land named as an example' },
    description: {
      de: 'Die Quelle nennt das Land als eines von mehreren.',
      en: 'The source names the Land as one of several.',
    },
  },
  SOME_UNNAMED: {
    label: { de: 'einzelne Länder, nicht genannt', en: 'some Länder, not named' },
    description: {
      de: 'Die Quelle spricht von einzelnen Ländern, ohne sie zu nennen.',
      en: 'The source speaks of some Länder without naming them.',
    },
  },
  GENERAL: {
    label: { de: 'allgemein', en: 'general' },
    description: {
      de: 'Die Quelle spricht allgemein, ohne Bezug auf ein Land.',
      en: 'The source speaks in general, without reference to a Land.',
    },
  },
  EVERY_LAND: {
    label: { de: 'alle Länder', en: 'every Land' },
    description: {
      de: 'Die Quelle sagt es von allen Ländern zugleich.',
      en: 'The source says so of all Länder at once.',
    },
  },
  FEDERAL: {
    label: { de: 'Bund', en: 'Federation' },
    description: { de: 'Die Aussage betrifft die Bundesebene.', en: 'The statement concerns the federal level.' },
  },
  ABROAD: {
    label: { de: 'Ausland', en: 'abroad' },
    description: { de: 'Die Aussage betrifft das Ausland.', en: 'The statement concerns places abroad.' },
  },
});
export type Scope = ValueOf<typeof scope>;
