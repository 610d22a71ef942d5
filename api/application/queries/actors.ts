import type { ActionArea } from '../../../schema/vocabulary/action-area.js';
import type { ActorKind } from '../../../schema/vocabulary/actor-kind.js';
import type { FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { keyOfState } from '../../domain/model/area.js';
import type { ActorFact } from '../../domain/model/fact.js';
import { needlesOf } from '../../domain/naming/needles.js';
import { badInput } from '../errors.js';
import type { Named } from '../operation/must-know.js';
import type { AsOf, Operation } from '../operation/operation.js';
import type { Connection } from '../paging/connection.js';
import type { PageArgs } from '../paging/window.js';
import type { FactFilter } from '../ports/filter.js';
import { factPage } from './fact-pages.js';

export interface ActorQuestion {
  readonly kinds?: readonly ActorKind[] | null;
  readonly lands?: readonly FederalStateCode[] | null;
  readonly actionAreas?: readonly ActionArea[] | null;
  /** Every word of it is part of one of the names. */
  readonly text?: string | null;
  readonly partOf?: string | null;
  readonly carriedBy?: string | null;
}

/** The stakeholders that hold and match, as pages by name. */
export function actorPage(operation: Operation, question: ActorQuestion, args: PageArgs & { readonly at?: AsOf | null }): Promise<Connection<ActorFact>> {
  const whole = wholeIn(question);
  return factPage(operation, { type: 'Actor', filter: filterOf(question, whole), named: whole ? [whole] : [] }, args);
}

interface Whole extends Named {
  readonly kind: 'PART_OF' | 'CARRIED_BY';
}

function wholeIn({ partOf, carriedBy }: ActorQuestion): Whole | null {
  if (partOf && carriedBy) throw badInput('filter.carriedBy', 'narrow to partOf or to carriedBy, not to both');
  if (partOf) return { id: partOf, type: 'Actor', kind: 'PART_OF', argument: 'filter.partOf' };
  return carriedBy ? { id: carriedBy, type: 'Actor', kind: 'CARRIED_BY', argument: 'filter.carriedBy' } : null;
}

function filterOf({ kinds, lands, actionAreas, text }: ActorQuestion, whole: Whole | null): FactFilter {
  return {
    actorKinds: kinds ?? [],
    actionAreas: actionAreas ?? [],
    areas: (lands ?? []).map(keyOfState),
    ...(text ? { needles: needlesOf(text) } : {}),
    ...(whole === null ? {} : { affiliatedTo: { kind: whole.kind, other: whole.id } }),
  };
}
