import { STATE_KEYS } from '../../api/domain/model/area.js';
import type { DataFile } from '../../seeds/reading/files.js';

/** Files of a delivery as their texts, by path. */
export type Texts = Readonly<Record<string, string>>;

const COMMON = 'validFrom;validTo;attestedFrom;attestedTo;scope;confidence';
const table = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;
const proof = (fact: string): string => `${fact};source:record;Zeile 1;;;;`;

const FACTS = [
  'actor:rd-bw', 'actor:lnw-bw', 'actor:tp001', 'affiliation:tp001-lnw-bw', 'task:advise', 'task:advise-firms', 'task:advise#A1',
  'responsibility:advise-tp001', 'cooperation:cf001', 'absence:hsp1-be', 'disruption:visa', 'topic:cf002', 'practice:cf003', 'pattern:small',
];

/** A small delivery with a row of every type, each right. */
export const SMALL: Texts = {
  'delivery.csv': table('referenceDay;recordedBy;changeReason', '2020-11-19;Auslieferung;Versuch'),
  'areas/areas.csv': table(
    'key;level;nameDe;nameEn;designation;validFrom;validTo;successors;agency',
    'DE;COUNTRY;Deutschland;Germany;;;;;',
    'ABROAD;ABROAD;Ausland;Abroad;;;;;',
    ...[...STATE_KEYS].map(([code, key]) => `${key};STATE;${code};;Land;;;;`),
    '08221;COUNTY;Heidelberg;;Stadtkreis;;;;',
    '082210000;ASSOCIATION;Heidelberg;;Verbandsfreie Gemeinde;;;;',
    '082210000000;MUNICIPALITY;Heidelberg;;Stadt;;;;62401',
  ),
  'sources/sources.csv': table('id;title;publisher;publishedOn;url;kind', 'source:record;Protokoll;;2020-11-19;https://example.org/a;MEETING_RECORD'),
  'actors/actors.csv': table(
    `id;kind;furtherKinds;level;nameDe;nameEn;shortName;otherNames;aggregate;areas;actionAreas;actionAreaBasis;officialKeys;contact;website;${COMMON}`,
    'actor:rd-bw;REGIONAL_DIRECTORATE;;STATE;Regionaldirektion;Directorate;RD BW;RD|BA-RD;;08;;;ba=RD08|x=1;;https://example.org;2004-01-01;;;;NAMED;HIGH',
    'actor:lnw-bw;IQ_STATE_NETWORK;OTHER;STATE;Netzwerk;;;;ja;08;;;;;;2019-01-01;2023-01-01;;;NAMED;MEDIUM',
    'actor:tp001;IQ_SUBPROJECT;;LOCAL;"Projekt ""Eins""; Süd";;;;;08221;HSP1|HSP4;STATED;;;;2019-01-01;2023-01-01;;;EXAMPLE;HIGH',
  ),
  'affiliations/affiliations.csv': table(
    `id;kind;actor;other;${COMMON}`, 'affiliation:tp001-lnw-bw;PART_OF;actor:tp001;actor:lnw-bw;2019-01-01;2023-01-01;;;NAMED;HIGH',
  ),
  'tasks/tasks.csv': table(
    `id;key;nameDe;nameEn;descriptionDe;descriptionEn;stage;legalBasis;leikaKey;parent;${COMMON}`,
    'task:advise;ADVISE;Beratung;Advice;Was zu tun ist;;RECOGNITION;§ 1 A|§ 2 B;99000000000000;;;;;;GENERAL;HIGH',
    'task:advise-firms;ADVISE_FIRMS;Beratung von Betrieben;;;;RECOGNITION;;;task:advise;;;;;GENERAL;HIGH',
  ),
  'ambiguities/ambiguities.csv': table(
    'task;key;questionDe;questionEn;actorKinds;scope', 'task:advise;A1;Wer berät?;Who advises?;IQ_SUBPROJECT|REGIONAL_DIRECTORATE;GENERAL',
  ),
  'responsibilities/responsibilities.csv': table(
    `id;actor;task;areas;role;targetGroups;sector;criterionDe;criterionEn;choice;delegatedBy;standing;${COMMON}`,
    'responsibility:advise-tp001;actor:tp001;task:advise;08221;LEAD;COMPANIES;Pflege;nach Ort;by place;ja;actor:rd-bw;AGREED;;;2020-11-18;;NAMED;HIGH',
  ),
  'cooperations/cooperations.csv': table(
    `id;kinds;participants;areas;status;tasks;deadline;frequency;channel;noteDe;noteEn;${COMMON}`,
    'cooperation:cf001;REFERRAL|ROUND_TABLE;from:actor:rd-bw|to:actor:tp001?|actor:lnw-bw;08;ACTIVE;task:advise;P2D;P1M;Telefon;Hinweis;;;;2020-11-18;;NAMED;HIGH',
  ),
  'absences/absences.csv': table(
    `id;area;sides;cooperationKind;task;reason;heldBy;${COMMON}`,
    'absence:hsp1-be;11;IQ_SUBPROJECT+HSP1 / actor:rd-bw;REFERRAL;task:advise;TASK_HELD_BY_OTHER;actor:lnw-bw;;;2020-11-18;;NAMED;HIGH',
  ),
  'disruptions/disruptions.csv': table(
    `id;actor;actorKind;area;state;reasonDe;reasonEn;${COMMON}`, 'disruption:visa;;VISA_OFFICE;ABROAD;LIMITED;Pandemie;Pandemic;2020-03-01;;;;ABROAD;HIGH',
  ),
  'topics/topics.csv': table(
    `id;kind;nameDe;nameEn;areas;actorKinds;tasks;${COMMON}`, 'topic:cf002;CHALLENGE;Zeit;Time;DE;IQ_SUBPROJECT;task:advise;;;2020-11-18;;GENERAL;HIGH',
  ),
  'practices/practices.csv': table(
    `id;nameDe;nameEn;areas;standing;topics;${COMMON}`, 'practice:cf003;Tandem;;08;TRIED;topic:cf002;;;2020-11-18;;NAMED;HIGH',
  ),
  'patterns/patterns.csv': table(`id;key;nameDe;nameEn;${COMMON}`, 'pattern:small;small;Kleines Muster;Small pattern;2019-01-01;2023-01-01;;;GENERAL;HIGH'),
  'roles/patterns.csv': table(
    'of;key;nameDe;nameEn;kinds;actionAreas;min;obligation;basisDe;basisEn;exempt',
    'pattern:small;network;Netzwerk;;IQ_STATE_NETWORK;;1;MUST;Regel;Rule;BE|HH',
    'pattern:small;hsp4;Projekt;;IQ_SUBPROJECT;HSP4;;;;;',
    'practice:cf003;project;Projekt;;IQ_SUBPROJECT;HSP1;2;;;;',
    'practice:cf003;directorate;Direktion;;REGIONAL_DIRECTORATE;;;;;;',
  ),
  'edges/patterns.csv': table(
    'of;key;roles;kinds;obligation;basisDe;basisEn;statutory;exempt',
    'pattern:small;network~hsp4;network|hsp4;REFERRAL;SHOULD;Regel;Rule;ja;SL',
    'practice:cf003;project~directorate;project|directorate;;SHOULD;Bericht;;;',
  ),
  'evidence/evidence.csv': table('fact;source;locator;passageSha256;passageLength;retrievedAt;assertedBy', ...FACTS.map(proof)),
  'outcomes/outcomes.csv': table('row;facts;reasonDe', 'CF001;cooperation:cf001;', 'CF002;;kein Ort genannt'),
};

/** The same delivery with one text said otherwise, once. */
export function but(path: string, said: string, otherwise: string): Texts {
  const text = SMALL[path];
  if (text?.includes(said) !== true) throw new Error(`${path} does not say ${said}`);
  return { ...SMALL, [path]: text.replace(said, otherwise) };
}

export function without(path: string): Texts {
  return Object.fromEntries(Object.entries(SMALL).filter(([each]) => each !== path));
}

export function filesFrom(texts: Texts): readonly DataFile[] {
  const paths = Object.keys(texts).sort();
  return paths.map((path) => ({ path, bytes: new TextEncoder().encode(texts[path]) }));
}
