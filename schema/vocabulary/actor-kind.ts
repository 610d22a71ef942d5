import { vocabulary, type ValueOf } from './vocabulary.js';

export const actorKind = vocabulary('ActorKind', 'What sort of organisation, unit or project an actor is.', {
  IQ_STATE_NETWORK: {
    label: { de: 'IQ Landesnetzwerk', en: 'IQ state network' },
    description: {
      de: 'Zusammenschluss aller IQ Teilprojekte eines Landes, bis Ende 2022.',
      en: 'The IQ subprojects of a Land taken together, until the end of 2022.',
    },
    plural: { de: 'IQ Landesnetzwerke', en: 'IQ state networks' },
    gender: 'n',
  },
  IQ_REGIONAL_NETWORK: {
    label: { de: 'Regionales Integrationsnetzwerk', en: 'regional integration network' },
    description: {
      de: 'Seit 2023 die Form, in der das Förderprogramm IQ in einer Region arbeitet.',
      en: 'The form in which the IQ programme has worked in a region since 2023.',
    },
    plural: { de: 'Regionale Integrationsnetzwerke', en: 'regional integration networks' },
    gender: 'n',
  },
  IQ_STATE_COORDINATION: {
    label: { de: 'IQ Landeskoordination', en: 'IQ state coordination' },
    description: {
      de: 'Stelle, die die IQ Teilprojekte eines Landes abstimmt.',
      en: 'The body that coordinates the IQ subprojects of a Land.',
    },
    plural: { de: 'IQ Landeskoordinationen', en: 'IQ state coordinations' },
    gender: 'f',
  },
  IQ_SUBPROJECT: {
    label: { de: 'IQ Teilprojekt', en: 'IQ subproject' },
    description: {
      de: 'Einzelnes gefördertes Vorhaben eines Trägers im Förderprogramm IQ.',
      en: 'A single funded project of a carrier in the IQ programme.',
    },
    plural: { de: 'IQ Teilprojekte', en: 'IQ subprojects' },
    gender: 'n',
  },
  IQ_COMPETENCE_CENTRE: {
    label: { de: 'IQ Fachstelle', en: 'IQ competence centre' },
    description: {
      de: 'Bundesweite Stelle, die die Netzwerke zu einem Fachthema unterstützt.',
      en: 'A nationwide body that supports the networks on one subject.',
    },
    plural: { de: 'IQ Fachstellen', en: 'IQ competence centres' },
    gender: 'f',
  },
  IQ_PROGRAMME_SUPPORT: {
    label: { de: 'IQ Programmunterstützung', en: 'IQ programme support' },
    description: {
      de: 'Projekt, das das Förderprogramm IQ bundesweit begleitet und seine Ergebnisse weitergibt.',
      en: 'A project that accompanies the IQ programme nationwide and passes on its results.',
    },
    plural: { de: 'Projekte der IQ Programmunterstützung', en: 'IQ programme support projects' },
    gender: 'f',
  },
  CARRIER: {
    label: { de: 'Träger', en: 'carrier' },
    description: {
      de: 'Organisation, die ein Projekt verantwortet und die Mittel dafür erhält.',
      en: 'The organisation that answers for a project and receives its funds.',
    },
    plural: { de: 'Träger', en: 'carriers' },
    gender: 'm',
  },
  MINISTRY: {
    label: { de: 'Ministerium', en: 'ministry' },
    description: {
      de: 'Oberste Behörde des Bundes oder eines Landes.',
      en: 'A supreme authority of the Federation or of a Land.',
    },
    plural: { de: 'Ministerien', en: 'ministries' },
    gender: 'n',
  },
  FEDERAL_AUTHORITY: {
    label: { de: 'Bundesbehörde', en: 'federal authority' },
    description: {
      de: 'Behörde des Bundes unterhalb der Ministerien, etwa das Bundesamt für Migration und Flüchtlinge.',
      en: 'An authority of the Federation below the ministries, such as the Federal Office for Migration and Refugees.',
    },
    plural: { de: 'Bundesbehörden', en: 'federal authorities' },
    gender: 'f',
  },
  FEDERAL_EMPLOYMENT_AGENCY: {
    label: { de: 'Bundesagentur für Arbeit', en: 'Federal Employment Agency' },
    description: {
      de: 'Die Bundesagentur als Ganzes oder ihre Zentrale.',
      en: 'The agency as a whole or its head office.',
    },
    plural: { de: 'Stellen der Bundesagentur für Arbeit', en: 'offices of the Federal Employment Agency' },
    gender: 'f',
  },
  REGIONAL_DIRECTORATE: {
    label: { de: 'Regionaldirektion', en: 'regional directorate' },
    description: {
      de: 'Mittlere Ebene der Bundesagentur für Arbeit; manche ist für mehrere Länder da.',
      en: 'The middle level of the Federal Employment Agency; some serve several Länder.',
    },
    plural: { de: 'Regionaldirektionen', en: 'regional directorates' },
    gender: 'f',
  },
  EMPLOYMENT_AGENCY: {
    label: { de: 'Agentur für Arbeit', en: 'employment agency' },
    description: {
      de: 'Örtliche Ebene der Bundesagentur für Arbeit.',
      en: 'The local level of the Federal Employment Agency.',
    },
    plural: { de: 'Agenturen für Arbeit', en: 'employment agencies' },
    gender: 'f',
  },
  EMPLOYER_SERVICE: {
    label: { de: 'Arbeitgeber-Service', en: 'employer service' },
    description: {
      de: 'Ansprechpartner der Betriebe in jeder Agentur für Arbeit (AG-S).',
      en: 'The contact for companies in every employment agency (AG-S).',
    },
    plural: { de: 'Arbeitgeber-Services', en: 'employer services' },
    gender: 'm',
  },
  LABOUR_MARKET_ADMISSION: {
    label: { de: 'Arbeitsmarktzulassung', en: 'labour-market admission' },
    description: {
      de: 'Teil der Bundesagentur für Arbeit, der einer Beschäftigung zustimmt.',
      en: 'The part of the Federal Employment Agency that consents to an employment.',
    },
    plural: { de: 'Stellen der Arbeitsmarktzulassung', en: 'labour-market admission offices' },
    gender: 'f',
  },
  JOBCENTER: {
    label: { de: 'Jobcenter', en: 'jobcentre' },
    description: {
      de: 'Stelle der Grundsicherung für Arbeitsuchende vor Ort.',
      en: 'The local office for basic income support of jobseekers.',
    },
    plural: { de: 'Jobcenter', en: 'jobcentres' },
    gender: 'n',
  },
  ZAV: {
    label: { de: 'Zentrale Auslands- und Fachvermittlung', en: 'International Placement Service' },
    description: {
      de: 'Dienststelle der Bundesagentur für Arbeit, die im Ausland Fachkräfte gewinnt (ZAV).',
      en: 'The office of the Federal Employment Agency that recruits skilled workers abroad (ZAV).',
    },
    plural: {
      de: 'Standorte der Zentralen Auslands- und Fachvermittlung',
      en: 'offices of the International Placement Service',
    },
    gender: 'f',
  },
  ZSBA: {
    label: { de: 'Zentrale Servicestelle Berufsanerkennung', en: 'Central Service Point for Professional Recognition' },
    description: {
      de: 'Berät Menschen im Ausland zur Anerkennung ihres Berufs (ZSBA); sie gehört zur ZAV.',
      en: 'Advises people abroad on the recognition of their occupation (ZSBA); it belongs to the ZAV.',
    },
    plural: {
      de: 'Zentrale Servicestellen Berufsanerkennung',
      en: 'Central Service Points for Professional Recognition',
    },
    gender: 'f',
  },
  IPS: {
    label: { de: 'Internationaler Personalservice', en: 'International Personnel Service' },
    description: {
      de: 'Ansprechpartner der Betriebe in der ZAV, die Personal im Ausland suchen (IPS).',
      en: 'The contact in the ZAV for companies that look for staff abroad (IPS).',
    },
    plural: {
      de: 'Standorte des Internationalen Personalservice',
      en: 'offices of the International Personnel Service',
    },
    gender: 'm',
  },
  ZAB: {
    label: { de: 'Zentralstelle für ausländisches Bildungswesen', en: 'Central Office for Foreign Education' },
    description: {
      de: 'Bewertet ausländische Zeugnisse und begutachtet sie für Behörden (ZAB); nicht die Zentrale Ausländerbehörde.',
      en: 'Evaluates foreign certificates and gives opinions to authorities (ZAB); not the central immigration authority.',
    },
    plural: { de: 'Zentralstellen für ausländisches Bildungswesen', en: 'Central Offices for Foreign Education' },
    gender: 'f',
  },
  GOETHE_INSTITUTE: {
    label: { de: 'Goethe-Institut', en: 'Goethe-Institut' },
    description: {
      de: 'Bietet im Ausland Sprachkurse und Vorbereitung auf das Leben in Deutschland an.',
      en: 'Offers language courses and preparation for life in Germany abroad.',
    },
    plural: { de: 'Goethe-Institute', en: 'Goethe-Instituts' },
    gender: 'n',
  },
  VISA_OFFICE: {
    label: { de: 'Visastelle', en: 'visa office' },
    description: {
      de: 'Teil einer deutschen Auslandsvertretung, der über Visa entscheidet.',
      en: 'The part of a German mission abroad that decides on visas.',
    },
    plural: { de: 'Visastellen', en: 'visa offices' },
    gender: 'f',
  },
  IMMIGRATION_AUTHORITY: {
    label: { de: 'Ausländerbehörde', en: 'immigration authority' },
    description: { de: 'Entscheidet vor Ort über Aufenthaltstitel.', en: 'Decides on residence titles locally.' },
    plural: { de: 'Ausländerbehörden', en: 'immigration authorities' },
    gender: 'f',
  },
  CENTRAL_IMMIGRATION_AUTHORITY: {
    label: { de: 'Zentrale Ausländerbehörde', en: 'central immigration authority' },
    description: {
      de: 'Für ein ganzes Land oder mehrere Kreise eingerichtete Ausländerbehörde, vor allem für das beschleunigte Fachkräfteverfahren.',
      en: 'An immigration authority for a whole Land or several districts, above all for the accelerated procedure for skilled workers.',
    },
    plural: { de: 'Zentrale Ausländerbehörden', en: 'central immigration authorities' },
    gender: 'f',
  },
  RECOGNITION_AUTHORITY: {
    label: { de: 'Anerkennungsstelle', en: 'recognition authority' },
    description: {
      de: 'Stelle, die über die Anerkennung eines Berufsabschlusses entscheidet.',
      en: 'The body that decides on the recognition of a professional qualification.',
    },
    plural: { de: 'Anerkennungsstellen', en: 'recognition authorities' },
    gender: 'f',
  },
  CHAMBER: {
    label: { de: 'Kammer', en: 'chamber' },
    description: {
      de: 'Industrie- und Handelskammer, Handwerkskammer oder Kammer eines Berufsstandes.',
      en: 'A chamber of industry and commerce, of crafts or of a profession.',
    },
    plural: { de: 'Kammern', en: 'chambers' },
    gender: 'f',
  },
  WELCOME_CENTRE: {
    label: { de: 'Welcome Center', en: 'welcome centre' },
    description: {
      de: 'Anlaufstelle eines Landes oder einer Region für zugewanderte Fachkräfte und für Betriebe.',
      en: 'A contact point of a Land or region for immigrant workers and for companies.',
    },
    plural: { de: 'Welcome Center', en: 'welcome centres' },
    gender: 'n',
  },
  ONE_STOP_SHOP: {
    label: { de: 'Anlaufstelle aus einer Hand', en: 'one-stop shop' },
    description: {
      de: 'Mehrere Behörden beraten und entscheiden unter einem Dach.',
      en: 'Several authorities advise and decide under one roof.',
    },
    plural: { de: 'Anlaufstellen aus einer Hand', en: 'one-stop shops' },
    gender: 'f',
  },
  ECONOMIC_DEVELOPMENT: {
    label: { de: 'Wirtschaftsförderung', en: 'economic development agency' },
    description: {
      de: 'Einrichtung eines Landes oder einer Kommune, die Betriebe unterstützt.',
      en: 'A body of a Land or municipality that supports companies.',
    },
    plural: { de: 'Wirtschaftsförderungen', en: 'economic development agencies' },
    gender: 'f',
  },
  MUNICIPALITY: {
    label: { de: 'Kommune', en: 'municipality' },
    description: {
      de: 'Stadt, Gemeinde oder Landkreis als Verwaltung.',
      en: 'A town, municipality or district as an administration.',
    },
    plural: { de: 'Kommunen', en: 'municipalities' },
    gender: 'f',
  },
  EDUCATION_PROVIDER: {
    label: { de: 'Bildungsanbieter', en: 'education provider' },
    description: {
      de: 'Schule, Hochschule oder Einrichtung, die Kurse durchführt.',
      en: 'A school, university or institution that runs courses.',
    },
    plural: { de: 'Bildungsanbieter', en: 'education providers' },
    gender: 'm',
  },
  COMPANY: {
    label: { de: 'Unternehmen', en: 'company' },
    description: {
      de: 'Betrieb, der Fachkräfte beschäftigt oder sucht.',
      en: 'A business that employs or looks for skilled workers.',
    },
    plural: { de: 'Unternehmen', en: 'companies' },
    gender: 'n',
  },
  OTHER: {
    label: { de: 'sonstige Stelle', en: 'other body' },
    description: {
      de: 'Stelle, auf die keine der anderen Arten passt.',
      en: 'A body that fits none of the other kinds.',
    },
    plural: { de: 'sonstige Stellen', en: 'other bodies' },
    gender: 'f',
  },
});
export type ActorKind = ValueOf<typeof actorKind>;
