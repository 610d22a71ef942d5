import type { Area } from '../../../api/domain/model/area.js';
import type { ContentOf, Fact, FactType, FactVersion } from '../../../api/domain/model/fact.js';
import type { Participant } from '../../../api/domain/model/contents.js';
import type { Known } from '../../../api/domain/text/known.js';

/** Places: key, level, name, designation. */
const PLACES = `
  DE           COUNTRY       Deutschland
  ABROAD       ABROAD        Ausland
  02           STATE         Hamburg
  02000        COUNTY        Hamburg            Kreisfreie Stadt
  03           STATE         Niedersachsen
  03241        COUNTY        Region Hannover    Landkreis
  05           STATE         Nordrhein-Westfalen
  053          REGION        Köln               Regierungsbezirk
  07           STATE         Rheinland-Pfalz
  08           STATE         Baden-Württemberg
  09           STATE         Bayern
  09187        COUNTY        Rosenheim          Landkreis
  09163        COUNTY        Rosenheim          Kreisfreie Stadt
  091630000000 MUNICIPALITY  Rosenheim          Stadt
  10           STATE         Saarland
  10045        COUNTY        Saarpfalz-Kreis    Landkreis
  11           STATE         Berlin
  12           STATE         Brandenburg
  13           STATE         Mecklenburg-Vorpommern
  15           STATE         Sachsen-Anhalt
`;

const ENGLISH: ReadonlyMap<string, string> = new Map([['Bayern', 'Bavaria'], ['Niedersachsen', 'Lower Saxony'], ['Deutschland', 'Germany']]);

function areaOf(line: string): Area {
  const [key = '', level = '', name = '', designation] = line.trim().split(/\s{2,}|(?<=^\S+)\s+/);
  return {
    key, level: level as Area['level'], name: { de: name, en: ENGLISH.get(name) ?? name }, designation: designation ?? null,
    validFrom: null, validTo: null, successors: [],
  };
}

/** Actors: key, kind, areas, name; an asterisk after the key makes an aggregate. */
const ACTORS = `
  rd-by      REGIONAL_DIRECTORATE   09        Regionaldirektion Bayern
  rd-nord    REGIONAL_DIRECTORATE   01,02,13  Regionaldirektion Nord
  rd-bb      REGIONAL_DIRECTORATE   11,12     Regionaldirektion Berlin-Brandenburg
  rd-rps     REGIONAL_DIRECTORATE   07,10     Regionaldirektion Rheinland-Pfalz-Saarland
  lnw-by     IQ_STATE_NETWORK       09        MigraNet - IQ Netzwerk Bayern
  lnw-st     IQ_STATE_NETWORK       15        IQ Netzwerk Sachsen-Anhalt
  ag-s-st*   EMPLOYER_SERVICE       15        Arbeitgeber-Service in Sachsen-Anhalt
  ag-s-by*   EMPLOYER_SERVICE       09        Arbeitgeber-Services in Bayern
  abh-by*    IMMIGRATION_AUTHORITY  09        Ausländerbehörden in Bayern
  zabh-by    CENTRAL_IMMIGRATION_AUTHORITY 09 Zentrale Stelle für die Einwanderung von Fachkräften
  ips        IPS                    DE        Internationaler Personalservice
  zav        ZAV                    DE        Zentrale Auslands- und Fachvermittlung
  zsba       ZSBA                   DE        Zentrale Servicestelle Berufsanerkennung
  ba         FEDERAL_EMPLOYMENT_AGENCY DE     Bundesagentur für Arbeit
  tp-change  IQ_SUBPROJECT          11        CHANGE
  hsp1-be*   IQ_SUBPROJECT          11        HSP1-Teilprojekte in Berlin
  hsp2-be*   IQ_SUBPROJECT          11        HSP2-Teilprojekte in Berlin
  hsp4-be    IQ_SUBPROJECT          11        HSP4-Teilprojekt in Berlin
  migra      CARRIER                13        migra e.V.
  life       CARRIER                11        LIFE e.V.
  wc-by      WELCOME_CENTRE         09        Welcome Center Bayern
  fonds      OTHER                  DE        ESF Plus
`;

function actorFact(line: string): Fact {
  const [key = '', kind = '', areas = '', ...name] = line.trim().split(/\s+/);
  return fact('Actor', {
    kind: kind as ContentOf['Actor']['kind'], name: { de: name.join(' '), en: null }, aggregate: key.endsWith('*'), areas: areas.split(','),
  }, { id: `actor:${key.replace('*', '')}` });
}

const TASKS = `
  advice     Anerkennungsberatung im Inland
  procedure  Beschleunigtes Fachkräfteverfahren
`;

const taskFact = (line: string): Fact => {
  const [key = '', ...name] = line.trim().split(/\s+/);
  return fact('Task', { key, name: { de: name.join(' '), en: null } }, { id: `task:${key}` });
};

const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');

/** What every content is before a case says otherwise. */
const BLANK: ContentOf = {
  Actor: {
    kind: 'OTHER', furtherKinds: [], level: 'STATE', name: { de: 'Stelle', en: null }, shortName: null, otherNames: [], aggregate: false,
    areas: [], actionAreas: [], actionAreaBasis: null, officialKeys: [], contact: null, website: null,
  },
  Affiliation: { kind: 'PART_OF', actor: 'actor:zsba', other: 'actor:zav' },
  Task: { key: 'x', name: { de: 'x', en: null }, description: null, stage: 'ENTRY', legalBasis: [], leikaKey: null, parent: null, ambiguities: [] },
  Responsibility: {
    actor: 'actor:zabh-by', task: 'task:procedure', areas: ['09'], role: 'LEAD', targetGroups: [], sector: null, criterion: null, choice: false,
    delegatedBy: null, standing: 'AGREED',
  },
  Cooperation: {
    kinds: ['UNSPECIFIED'], participants: [], areas: ['09'], status: 'ACTIVE', tasks: [], deadline: null, frequency: null, channel: null, note: null,
  },
  Absence: { area: '03', sides: [], cooperationKind: null, task: null, reason: 'NOT_ESTABLISHED_BY_DECISION', heldBy: null },
  Disruption: { actor: null, actorKind: 'VISA_OFFICE', area: 'ABROAD', state: 'LIMITED', reason: { de: 'Pandemie', en: 'pandemic' } },
  Topic: { kind: 'CHALLENGE', name: { de: 'x', en: null }, areas: [], actorKinds: [], tasks: [] },
  Practice: { name: { de: 'x', en: null }, areas: [], standing: 'TRIED', topics: [], roles: [], edges: [] },
  ReferencePattern: { key: 'x', name: { de: 'x', en: null }, roles: [], edges: [] },
};

type Around = Partial<Omit<FactVersion, 'type' | 'content'>>;

let made = 0;

/** A fact of a type: what the case says, the rest blank. */
export function fact<T extends FactType>(type: T, content: Partial<ContentOf[T]>, around: Around = {}): FactVersion<T> {
  made += 1;
  return {
    id: `${type.toLowerCase()}:made-${made}`, type, version: 1, validFrom: null, validTo: null, attestedFrom: null, attestedTo: null,
    scope: 'NAMED', confidence: 'HIGH', evidence: [], recordedAt: '2020-12-01T00:00:00.000Z', recordedRevision: 1, supersededAt: null,
    supersededRevision: null, recordedBy: 'test', changeReason: null, ...around, content: { ...BLANK[type], ...content },
  };
}

/** `a + b` are partners, `a > b` is from a to b, `b?` leaves open whether b is meant. */
export function parties(text: string): readonly Participant[] {
  const directed = text.includes('>');
  return text.split('>').flatMap((side, index) => side.split('+').map((name) => ({
    actor: `actor:${name.trim().replace('?', '')}`, certain: !name.includes('?'),
    position: directed ? (index === 0 ? 'FROM' as const : 'TO' as const) : 'PARTNER' as const,
  })));
}

const facts = new Map([...lines(ACTORS).map(actorFact), ...lines(TASKS).map(taskFact)].map((each) => [each.id, each]));
const areas = new Map(lines(PLACES).map(areaOf).map((area) => [area.key, area]));

/** Everything drawn above. */
export const WORLD: Known = { fact: (id) => facts.get(id), area: (key) => areas.get(key) };
export const place = (key: string): Area => areas.get(key)!;
export const actors = (): readonly Fact[] => [...facts.values()];
