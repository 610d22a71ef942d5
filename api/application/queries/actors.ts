import type { ActionArea } from '../../../schema/vocabulary/action-area.js';
import type { ActorKind } from '../../../schema/vocabulary/actor-kind.js';
import type { FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { STATE_KEYS } from '../../domain/model/area.js';
import type { ActorFact } from '../../domain/model/fact.js';
import { needlesOf } from '../../domain/naming/needles.js';
import { badInput } from '../errors.js';
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
  return factPage(operation, { type: 'Actor', filter: filterOf(question) }, args);
}

function filterOf({ kinds, lands, actionAreas, text, partOf, carriedBy }: ActorQuestion): FactFilter {
  if (partOf && carriedBy) throw badInput('filter.carriedBy', 'narrow to partOf or to carriedBy, not to both');
  const whole = partOf ?? carriedBy ?? null;
  return {
    actorKinds: kinds ?? [],
    actionAreas: actionAreas ?? [],
    areas: (lands ?? []).map((land) => STATE_KEYS.get(land) ?? land),
    ...(text ? { needles: needlesOf(text) } : {}),
    ...(whole === null ? {} : { affiliatedTo: { kind: partOf ? 'PART_OF' : 'CARRIED_BY', other: whole } }),
  };
}
