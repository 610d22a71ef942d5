import type { FactType } from '../../api/domain/model/fact.js';
import { linksOf, type ActorLinkRole, type FactLinkRole } from '../../api/domain/model/links.js';
import type { FactRow } from '../reading/fact-type.js';
import type { Fault } from '../reading/faults.js';
import type { Rows } from '../reading/rows.js';

/** In which column the other end of a link stands: the first of these that the row has. */
const COLUMNS: Readonly<Record<ActorLinkRole | FactLinkRole, readonly string[]>> = {
  PARTICIPANT: ['participants'], RESPONSIBLE: ['actor'], DELEGATED_BY: ['delegatedBy'], AFFILIATED: ['actor'], AFFILIATED_TO: ['other'],
  HELD_BY: ['heldBy'], SIDE: ['sides'], DISRUPTED: ['actor'], CONCERNS_TASK: ['tasks', 'task'], PARENT: ['parent'], ANSWERS_TOPIC: ['topics'],
};

/** A reference from a cell to something that somebody has to deliver. */
interface Reference {
  readonly id: string;
  readonly columns: readonly string[];
}

/** References of facts to actors, tasks, topics and places that are delivered nowhere. */
export function referenceFaults({ facts, areas }: Rows): readonly Fault[] {
  const ids = new Set(facts.map(({ id }) => id));
  const keys = new Set(areas.map(({ key }) => key));
  return facts.flatMap((row) => [
    ...referencesOf(row).filter(({ id }) => !ids.has(id)).map((reference) => faultOf(row, reference, 'is delivered nowhere')),
    ...placesOf(row).filter(({ id }) => !keys.has(id)).map((reference) => faultOf(row, reference, 'is no key of the register in areas')),
  ]);
}

function referencesOf({ type, draft }: FactRow): readonly Reference[] {
  if (!draft) return [];
  const { actors, facts } = linksOf(contentOf(type, draft.statement.content));
  return [
    ...actors.map(({ actor, role }) => ({ id: actor, columns: COLUMNS[role] })),
    ...facts.map(({ fact, role }) => ({ id: fact, columns: COLUMNS[role] })),
  ];
}

function placesOf({ type, draft }: FactRow): readonly Reference[] {
  const keys = draft ? linksOf(contentOf(type, draft.statement.content)).areas : [];
  return keys.map((key) => ({ id: key, columns: ['areas', 'area'] }));
}

type Linked = Parameters<typeof linksOf>[0];
const contentOf = (type: FactType, content: Linked['content']): Linked => ({ type, content });

function faultOf({ place, columns }: FactRow, { id, columns: possible }: Reference, message: string): Fault {
  return { ...place, column: possible.find((column) => columns.includes(column)) ?? null, message: `${id} ${message}` };
}
