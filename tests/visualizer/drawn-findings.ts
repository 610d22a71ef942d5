import type { ActorKind } from '../../schema/vocabulary/actor-kind.js';
import type { ResponsibilityRole } from '../../schema/vocabulary/responsibility-role.js';
import type { UnknownReason } from '../../schema/vocabulary/unknown-reason.js';
import type { Finding } from '../../visualizer/graph/net.js';
import { cooperation, type actor } from './drawn.js';

type Actor = ReturnType<typeof actor>;
type Fact = Finding['facts'][number];
type Pair = 'PARALLEL_STRUCTURE' | 'PARALLEL_CANDIDATE' | 'UNCLEAR_RESPONSIBILITY';

/** A responsibility of an actor for the drawn task. */
export function leads(one: Actor, role: ResponsibilityRole = 'LEAD'): Fact {
  return { __typename: 'Responsibility', id: `responsibility:${one.id}`, role, actor: one, task: { name: 'Beraten' }, evidence: cooperation('', []).evidence };
}

const base = (id: string): Omit<Finding, 'kind'> => ({ id: `finding:${id}`, obligation: 'SHOULD', text: `Satz ${id}`, slot: null, facts: [] });

/** Something unsettled between those who have these responsibilities. */
export function pair(kind: Pair, ...facts: readonly Fact[]): Finding {
  return { ...base(`${kind.toLowerCase()}:${facts.map((fact) => ('id' in fact ? fact.id.slice(15) : '')).join('-')}`), kind, facts };
}

const role = (...kinds: readonly ActorKind[]) => ({ name: kinds.join(', '), kinds, actionAreas: [] });

/** A link of a pattern of which nothing is known in the Land. */
export function openLink(one: readonly ActorKind[], other: readonly ActorKind[], unknownReason: UnknownReason = 'SOURCE_SILENT'): Finding {
  return { ...base(`link:${one.join('-')}~${other.join('-')}`), kind: 'UNDOCUMENTED_LINK', slot: { unknownReason, role: null, edge: { roles: [role(...one), role(...other)] } } };
}

/** A role of a pattern for which nobody is documented in the Land. */
export function openRole(kinds: readonly ActorKind[]): Finding {
  return { ...base(`role:${kinds.join('-')}`), kind: 'UNDOCUMENTED_LINK', slot: { unknownReason: 'NOT_ASKED', edge: null, role: role(...kinds) } };
}
