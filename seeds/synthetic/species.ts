import type { ActionArea } from '../../schema/vocabulary/action-area.js';
import type { ActorKind } from '../../schema/vocabulary/actor-kind.js';
import type { ActorLevel } from '../../schema/vocabulary/actor-level.js';

/** What an actor serves: its Land, some Kreise, one Kreis or one Gemeinde. */
export type Reach = 'LAND' | 'COUNTIES' | 'COUNTY' | 'MUNICIPALITY';

/** A sort of actor below the federal ones, as it is made. */
export interface Species {
  readonly kind: ActorKind;
  readonly actionArea: ActionArea | null;
  /** With the adjective in its gender: names begin with it. */
  readonly name: string;
  readonly english: string;
  readonly level: ActorLevel;
  readonly reach: Reach;
  /** How many there are in Germany at most, roughly; null: any number. */
  readonly most: number | null;
  /** Its part of a network that is too small for all of them, in thousandths. */
  readonly share: number;
  /** How much it attracts partners before it has any. */
  readonly pull: number;
}

type Row = readonly [ActorKind, ActionArea | null, string, string, ActorLevel, Reach, number | null, number, number];

const ROWS: readonly Row[] = [
  ['MINISTRY', null, 'Synthetisches Ministerium', 'Synthetic ministry', 'STATE', 'LAND', 32, 0, 6],
  ['IQ_STATE_NETWORK', null, 'Synthetisches IQ Landesnetzwerk', 'Synthetic IQ state network', 'STATE', 'LAND', 16, 0, 16],
  ['IQ_STATE_COORDINATION', null, 'Synthetische IQ Landeskoordination', 'Synthetic IQ state coordination', 'STATE', 'LAND', 16, 0, 12],
  ['CENTRAL_IMMIGRATION_AUTHORITY', null, 'Synthetische Zentrale Ausländerbehörde', 'Synthetic central immigration authority', 'STATE', 'LAND', 12, 2, 8],
  ['EMPLOYMENT_AGENCY', null, 'Synthetische Agentur für Arbeit', 'Synthetic employment agency', 'REGIONAL', 'COUNTIES', 156, 55, 8],
  ['EMPLOYER_SERVICE', null, 'Synthetischer Arbeitgeber-Service', 'Synthetic employer service', 'REGIONAL', 'COUNTIES', 156, 55, 12],
  ['IQ_SUBPROJECT', 'HSP4', 'Synthetisches IQ Teilprojekt', 'Synthetic IQ subproject', 'REGIONAL', 'COUNTIES', 60, 30, 10],
  ['IQ_SUBPROJECT', 'HSP1', 'Synthetisches IQ Teilprojekt', 'Synthetic IQ subproject', 'REGIONAL', 'COUNTIES', 110, 40, 6],
  ['IMMIGRATION_AUTHORITY', null, 'Synthetische Ausländerbehörde', 'Synthetic immigration authority', 'LOCAL', 'COUNTY', 560, 110, 5],
  ['JOBCENTER', null, 'Synthetisches Jobcenter', 'Synthetic jobcentre', 'LOCAL', 'COUNTY', 406, 105, 5],
  ['CHAMBER', null, 'Synthetische Kammer', 'Synthetic chamber', 'REGIONAL', 'COUNTIES', 132, 45, 7],
  ['RECOGNITION_AUTHORITY', null, 'Synthetische Anerkennungsstelle', 'Synthetic recognition authority', 'STATE', 'LAND', 120, 35, 5],
  ['IQ_SUBPROJECT', 'HSP2', 'Synthetisches IQ Teilprojekt', 'Synthetic IQ subproject', 'REGIONAL', 'COUNTIES', 150, 45, 4],
  ['IQ_SUBPROJECT', 'HSP3', 'Synthetisches IQ Teilprojekt', 'Synthetic IQ subproject', 'REGIONAL', 'COUNTIES', 60, 20, 3],
  ['CARRIER', null, 'Synthetischer Trägerverband', 'Synthetic carrier', 'LOCAL', 'COUNTY', 260, 60, 2],
  ['WELCOME_CENTRE', null, 'Synthetisches Welcome Center', 'Synthetic welcome centre', 'REGIONAL', 'COUNTIES', 60, 20, 5],
  ['ECONOMIC_DEVELOPMENT', null, 'Synthetische Wirtschaftsförderung', 'Synthetic economic development agency', 'LOCAL', 'COUNTY', 400, 80, 3],
  ['MUNICIPALITY', null, 'Synthetische Kommune', 'Synthetic municipality', 'LOCAL', 'MUNICIPALITY', 10_700, 110, 1],
  ['EDUCATION_PROVIDER', null, 'Synthetischer Bildungsdienst', 'Synthetic education provider', 'LOCAL', 'COUNTY', 6000, 70, 1],
  ['COMPANY', null, 'Synthetische Handelsgesellschaft', 'Synthetic company', 'LOCAL', 'MUNICIPALITY', null, 118, 1],
];

/** In the order in which a Land gets the first of each. */
export const SPECIES: readonly Species[] = ROWS.map(([kind, actionArea, name, english, level, reach, most, share, pull]) =>
  ({ kind, actionArea, name, english, level, reach, most, share, pull }));
