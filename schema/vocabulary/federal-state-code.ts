import { vocabulary, type ValueOf } from './vocabulary.js';

export const federalStateCode = vocabulary('FederalStateCode', 'The sixteen Länder by their ISO 3166-2 code without the country prefix.', {
  BW: {
    label: { de: 'Baden-Württemberg', en: 'Baden-Württemberg' },
    description: {
      de: 'Land mit der Hauptstadt Stuttgart; amtlicher Schlüssel 08.',
      en: 'Land with the capital Stuttgart; official key 08.',
    },
  },
  BY: {
    label: { de: 'Bayern', en: 'Bavaria' },
    description: {
      de: 'Land mit der Hauptstadt München; amtlicher Schlüssel 09.',
      en: 'Land with the capital Munich; official key 09.',
    },
  },
  BE: {
    label: { de: 'Berlin', en: 'Berlin' },
    description: {
      de: 'Stadtstaat und Bundeshauptstadt; amtlicher Schlüssel 11.',
      en: 'City state and federal capital; official key 11.',
    },
  },
  BB: {
    label: { de: 'Brandenburg', en: 'Brandenburg' },
    description: {
      de: 'Land mit der Hauptstadt Potsdam; amtlicher Schlüssel 12.',
      en: 'Land with the capital Potsdam; official key 12.',
    },
  },
  HB: {
    label: { de: 'Bremen', en: 'Bremen' },
    description: {
      de: 'Stadtstaat aus Bremen und Bremerhaven; amtlicher Schlüssel 04.',
      en: 'City state made up of Bremen and Bremerhaven; official key 04.',
    },
  },
  HH: {
    label: { de: 'Hamburg', en: 'Hamburg' },
    description: {
      de: 'Stadtstaat an der Elbe; amtlicher Schlüssel 02.',
      en: 'City state on the Elbe; official key 02.',
    },
  },
  HE: {
    label: { de: 'Hessen', en: 'Hesse' },
    description: {
      de: 'Land mit der Hauptstadt Wiesbaden; amtlicher Schlüssel 06.',
      en: 'Land with the capital Wiesbaden; official key 06.',
    },
  },
  MV: {
    label: { de: 'Mecklenburg-Vorpommern', en: 'Mecklenburg-Western Pomerania' },
    description: {
      de: 'Land mit der Hauptstadt Schwerin; amtlicher Schlüssel 13.',
      en: 'Land with the capital Schwerin; official key 13.',
    },
  },
  NI: {
    label: { de: 'Niedersachsen', en: 'Lower Saxony' },
    description: {
      de: 'Land mit der Hauptstadt Hannover; amtlicher Schlüssel 03.',
      en: 'Land with the capital Hanover; official key 03.',
    },
  },
  NW: {
    label: { de: 'Nordrhein-Westfalen', en: 'North Rhine-Westphalia' },
    description: {
      de: 'Land mit der Hauptstadt Düsseldorf; amtlicher Schlüssel 05.',
      en: 'Land with the capital Düsseldorf; official key 05.',
    },
  },
  RP: {
    label: { de: 'Rheinland-Pfalz', en: 'Rhineland-Palatinate' },
    description: {
      de: 'Land mit der Hauptstadt Mainz; amtlicher Schlüssel 07.',
      en: 'Land with the capital Mainz; official key 07.',
    },
  },
  SL: {
    label: { de: 'Saarland', en: 'Saarland' },
    description: {
      de: 'Land mit der Hauptstadt Saarbrücken; amtlicher Schlüssel 10.',
      en: 'Land with the capital Saarbrücken; official key 10.',
    },
  },
  SN: {
    label: { de: 'Sachsen', en: 'Saxony' },
    description: {
      de: 'Land mit der Hauptstadt Dresden; amtlicher Schlüssel 14.',
      en: 'Land with the capital Dresden; official key 14.',
    },
  },
  ST: {
    label: { de: 'Sachsen-Anhalt', en: 'Saxony-Anhalt' },
    description: {
      de: 'Land mit der Hauptstadt Magdeburg; amtlicher Schlüssel 15.',
      en: 'Land with the capital Magdeburg; official key 15.',
    },
  },
  SH: {
    label: { de: 'Schleswig-Holstein', en: 'Schleswig-Holstein' },
    description: {
      de: 'Land mit der Hauptstadt Kiel; amtlicher Schlüssel 01.',
      en: 'Land with the capital Kiel; official key 01.',
    },
  },
  TH: {
    label: { de: 'Thüringen', en: 'Thuringia' },
    description: {
      de: 'Land mit der Hauptstadt Erfurt; amtlicher Schlüssel 16.',
      en: 'Land with the capital Erfurt; official key 16.',
    },
  },
});
export type FederalStateCode = ValueOf<typeof federalStateCode>;
