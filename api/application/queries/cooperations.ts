import type { ConfirmationState } from '../../../schema/vocabulary/confirmation-state.js';
import type { CooperationKind } from '../../../schema/vocabulary/cooperation-kind.js';
import type { CooperationStatus } from '../../../schema/vocabulary/cooperation-status.js';
import type { FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import type { Scope } from '../../../schema/vocabulary/scope.js';
import { keyOfState } from '../../domain/model/area.js';
import type { CooperationFact } from '../../domain/model/fact.js';
import type { Named } from '../operation/must-know.js';
import type { AsOf, Operation } from '../operation/operation.js';
import { connect, type Connection, type PagedList } from '../paging/connection.js';
import type { PageArgs } from '../paging/window.js';
import type { FactFilter } from '../ports/filter.js';
import type { Place } from '../ports/page.js';
import { factList } from './fact-pages.js';
import { confirmedAs } from './confirmed-as.js';

export interface CooperationQuestion {
  readonly kinds?: readonly CooperationKind[] | null;
  readonly lands?: readonly FederalStateCode[] | null;
  readonly actor?: string | null;
  readonly status?: readonly CooperationStatus[] | null;
  readonly scope?: readonly Scope[] | null;
  readonly confirmation?: readonly ConfirmationState[] | null;
}

/** The cooperations that hold and match, as pages by their places. */
export function cooperationPage(operation: Operation, question: CooperationQuestion, args: PageArgs & { readonly at?: AsOf | null }): Promise<Connection<CooperationFact>> {
  const named: readonly Named[] = question.actor ? [{ id: question.actor, type: 'Actor', argument: 'filter.actor' }] : [];
  const all: PagedList<CooperationFact, Place> = factList(operation.service.store, { type: 'Cooperation', filter: filterOf(question), named });
  const { confirmation } = question;
  const list = confirmation && confirmation.length > 0 ? confirmedAs(operation.service.store, all, confirmation) : all;
  return connect(list, args, operation);
}

function filterOf({ kinds, lands, actor, status, scope }: CooperationQuestion): FactFilter {
  return {
    cooperationKinds: kinds ?? [],
    areas: (lands ?? []).map(keyOfState),
    status: status ?? [],
    scope: scope ?? [],
    ...(actor ? { actor } : {}),
  };
}
