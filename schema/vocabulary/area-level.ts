import { vocabulary, type ValueOf } from './vocabulary.js';

export const areaLevel = vocabulary('AreaLevel', 'The level of an area in the official system of regional keys.', {
  COUNTRY: {
    label: { de: 'Bundesgebiet', en: 'federal territory' },
    description: { de: 'Deutschland als Ganzes.', en: 'Germany as a whole.' },
    plural: { de: 'Bundesgebiete', en: 'federal territories' },
    gender: 'n',
  },
  STATE: {
    label: { de: 'Land', en: 'Land' },
    description: {
      de: 'Eines der sechzehn Länder; Schlüssel mit 2 Ziffern.',
      en: 'One of the sixteen Länder; key of 2 digits.',
    },
    plural: { de: 'Länder', en: 'Länder' },
    gender: 'n',
  },
  REGION: {
    label: { de: 'Regierungsbezirk', en: 'administrative region' },
    description: {
      de: 'Bezirk zwischen Land und Kreis; Schlüssel mit 3 Ziffern.',
      en: 'The level between Land and district; key of 3 digits.',
    },
    plural: { de: 'Regierungsbezirke', en: 'administrative regions' },
    gender: 'm',
  },
  COUNTY: {
    label: { de: 'Kreis', en: 'district' },
    description: {
      de: 'Landkreis oder kreisfreie Stadt; Schlüssel mit 5 Ziffern.',
      en: 'A rural district or a town outside the districts; key of 5 digits.',
    },
    plural: { de: 'Kreise', en: 'districts' },
    gender: 'm',
  },
  ASSOCIATION: {
    label: { de: 'Gemeindeverband', en: 'association of municipalities' },
    description: {
      de: 'Zusammenschluss von Gemeinden, etwa ein Amt; Schlüssel mit 9 Ziffern.',
      en: 'Municipalities joined for administration; key of 9 digits.',
    },
    plural: { de: 'Gemeindeverbände', en: 'associations of municipalities' },
    gender: 'm',
  },
  MUNICIPALITY: {
    label: { de: 'Gemeinde', en: 'municipality' },
    description: {
      de: 'Stadt oder Gemeinde; Schlüssel mit 12 Ziffern.',
      en: 'A town or municipality; key of 12 digits.',
    },
    plural: { de: 'Gemeinden', en: 'municipalities' },
    gender: 'f',
  },
  ABROAD: {
    label: { de: 'Ausland', en: 'abroad' },
    description: { de: 'Alles außerhalb Deutschlands.', en: 'Everything outside Germany.' },
    plural: { de: 'Orte im Ausland', en: 'places abroad' },
    gender: 'n',
  },
});
export type AreaLevel = ValueOf<typeof areaLevel>;
