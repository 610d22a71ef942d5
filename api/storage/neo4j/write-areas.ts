import { ancestors, type Area, type AreaKey } from '../../domain/model/area.js';
import { FIRST_DAY, LAST_DAY } from '../../domain/model/time.js';
import { inBatches } from './batches.js';
import { whole, type Query, type Transaction } from './connection.js';
import { nameEntry } from './name-entry.js';

/** Places are a register: a newer entry takes the place of the older one, at every revision. */
export function areaWrites(areas: readonly Area[]): readonly Query<object>[] {
  const rows = areas.map(areaRow);
  return [
    ...inBatches(FORGET_NAMES, rows),
    ...inBatches(AREAS, rows),
    ...inBatches(NAMES, areas.flatMap(nameRows)),
  ];
}

function areaRow(area: Area): object {
  return {
    key: area.key,
    properties: {
      level: area.level, name: area.name.de, name_en: area.name.en, designation: area.designation, successors: area.successors,
      valid_from: area.validFrom ?? FIRST_DAY, valid_to: area.validTo ?? LAST_DAY, document: JSON.stringify(area),
    },
  };
}

/** Places have no history of ours: their names are found at every revision. */
const EVERY_REVISION = 0;

function nameRows({ key, name, validFrom, validTo }: Area): readonly object[] {
  const times = { recorded_revision: whole(EVERY_REVISION), hold_from: validFrom ?? FIRST_DAY, hold_to: validTo ?? LAST_DAY };
  const owner = { subject: `area:${key.toLowerCase()}`, type: 'Area' as const };
  return [...new Set([name.de, name.en])].map((text) => ({ key, name: nameEntry(owner, text, times) }));
}

const FORGET_NAMES = `
UNWIND $rows AS row
MATCH (area:Area {key: row.key})-[:NAMED]->(name)
USING INDEX area:Area(key)
DETACH DELETE name`;

const AREAS = `
UNWIND $rows AS row
MERGE (area:Area {key: row.key})
SET area += row.properties`;

const NAMES = `
UNWIND $rows AS row
MATCH (area:Area {key: row.key})
USING INDEX area:Area(key)
CREATE (area)-[:NAMED]->(name:Name)
SET name = row.name`;

/** Lays every place of the register within the next wider one that is there, where it does not lie so already. */
export async function placeAreas(transaction: Transaction): Promise<void> {
  const [register] = await transaction.run(registerQuery);
  if (!register) return;
  const { keys, wider } = register;
  const present = new Set(keys);
  const rows = keys.flatMap((key, index) => {
    const right = nextWider(key, present);
    return right === wider[index] ? [] : [{ key, wider: right }];
  });
  await Promise.all([...inBatches(LEAVE, rows), ...inBatches(PLACE, rows)].map((query) => transaction.run(query)));
}

const nextWider = (key: AreaKey, present: ReadonlySet<AreaKey>): AreaKey => ancestors(key).findLast((each) => present.has(each)) ?? NOWHERE;

/** Stands for "within no other place of the register". */
const NOWHERE = '';

const registerQuery: Query<{ keys: readonly string[]; wider: readonly string[] }> = {
  text: `
MATCH (area:Area) WHERE area.document IS NOT NULL
OPTIONAL MATCH (area)-[:WITHIN]->(wider)
RETURN collect(area.key) AS keys, collect(coalesce(wider.key, '')) AS wider`,
  parameters: {},
};

const LEAVE = `
UNWIND $rows AS row
MATCH (area:Area {key: row.key})-[within:WITHIN]->()
USING INDEX area:Area(key)
DELETE within`;

const PLACE = `
UNWIND $rows AS row
MATCH (area:Area {key: row.key})
USING INDEX area:Area(key)
MATCH (wider:Area {key: row.wider})
USING INDEX wider:Area(key)
CREATE (area)-[:WITHIN]->(wider)`;
