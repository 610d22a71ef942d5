import type { ActorKind } from '../../schema/vocabulary/actor-kind.js';
import type { ActorLevel } from '../../schema/vocabulary/actor-level.js';
import { GERMANY, type AreaKey } from '../../api/domain/model/area.js';
import type { ActorContent } from '../../api/domain/model/contents.js';
import { lasting } from './dates.js';
import type { MadeActor } from './land-actors.js';
import { newFact, scopeOf, type Ground } from './statement.js';

type Row = readonly [slug: string, ActorKind, ActorLevel, name: string, english: string, areas: readonly AreaKey[]];

const FEDERAL: readonly Row[] = [
  ['ministerium', 'MINISTRY', 'FEDERAL', 'Synthetisches Bundesministerium', 'Synthetic federal ministry', [GERMANY]],
  ['bundesamt', 'FEDERAL_AUTHORITY', 'FEDERAL', 'Synthetisches Bundesamt', 'Synthetic federal authority', [GERMANY]],
  ['ba', 'FEDERAL_EMPLOYMENT_AGENCY', 'FEDERAL', 'Synthetische Bundesagentur', 'Synthetic federal agency', [GERMANY]],
  ['zav', 'ZAV', 'FEDERAL', 'Synthetische Auslandsvermittlung', 'Synthetic placement service', [GERMANY]],
  ['zsba', 'ZSBA', 'FEDERAL', 'Synthetische Servicestelle', 'Synthetic service point', [GERMANY]],
  ['ips', 'IPS', 'FEDERAL', 'Synthetischer Personalservice', 'Synthetic personnel service', [GERMANY]],
  ['zab', 'ZAB', 'FEDERAL', 'Synthetische Zentralstelle', 'Synthetic central office', [GERMANY]],
  ['zulassung', 'LABOUR_MARKET_ADMISSION', 'FEDERAL', 'Synthetische Arbeitsmarktzulassung', 'Synthetic labour-market admission', [GERMANY]],
  ['fachstelle', 'IQ_COMPETENCE_CENTRE', 'FEDERAL', 'Synthetische IQ Fachstelle', 'Synthetic IQ competence centre', [GERMANY]],
];
const ABROAD_ROWS: readonly Row[] = [1, 2, 3, 4, 5, 6].flatMap((number): readonly Row[] => [
  [`visastelle-${number}`, 'VISA_OFFICE', 'ABROAD', `Synthetische Visastelle ${number}`, `Synthetic visa office ${number}`, [GERMANY]],
  [`goethe-${number}`, 'GOETHE_INSTITUTE', 'ABROAD', `Synthetisches Sprachinstitut ${number}`, `Synthetic language institute ${number}`, [GERMANY]],
]);
/** Regionaldirektionen are ten, some of them for two or three Länder. */
const DIRECTORATES: readonly (readonly AreaKey[])[] = [
  ['08'], ['09'], ['11', '12'], ['06'], ['01', '02', '13'], ['03', '04'], ['05'], ['07', '10'], ['14'], ['15', '16'],
];
const DIRECTORATE_ROWS = DIRECTORATES.map((areas): Row => {
  const number = areas.join('-');
  return [`rd-${number}`, 'REGIONAL_DIRECTORATE', 'STATE', `Synthetische Regionaldirektion ${number}`, `Synthetic regional directorate ${number}`, areas];
});

const ROWS = [...FEDERAL, ...ABROAD_ROWS, ...DIRECTORATE_ROWS];

/** How many actors are not of one Land. */
export const FEDERAL_COUNT = ROWS.length;

const PULL = 10;

/** Those of the Federation, abroad, and the Regionaldirektionen: the same in every network of a seed. */
export function federalActors(ground: Ground): readonly MadeActor[] {
  return ROWS.map(([slug, kind, level, name, english, areas]) => {
    const id = `actor:syn-${slug}`;
    const content: ActorContent = {
      kind, furtherKinds: [], level, name: { de: name, en: english }, shortName: null, otherNames: [], aggregate: false, areas,
      actionAreas: [], actionAreaBasis: null, officialKeys: [], contact: null, website: null,
    };
    return {
      member: { id, kind, actionArea: null, areas, county: null, pull: PULL },
      move: newFact(ground, { id, type: 'Actor', content }, { dates: lasting(ground.random), scope: scopeOf(areas, ground.random) }),
    };
  });
}
