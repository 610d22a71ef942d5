import type { Overview as JudgedOverview, OverviewRow as JudgedRow } from '../../../application/queries/overview.js';
import type { ReferencePatternFact } from '../../../domain/model/fact.js';
import type { Moment } from '../../../domain/model/moment.js';
import { Overview } from '../../../../schema/types/overview.js';
import { OverviewRow } from '../../../../schema/types/overview-row.js';
import { ActorObject } from '../actor.js';

/** One Land of the overview as the API shows it. */
export class OverviewRowObject extends OverviewRow {
  constructor(readonly row: JudgedRow, readonly of: ReferencePatternFact, readonly asOf: Moment) {
    super();
    Object.assign(this, { regionalDirectorates: row.regionalDirectorates.map((actor) => new ActorObject(actor, asOf)) });
  }
}

/** The matrix of sixteen Länder as the API shows it. */
export class OverviewObject extends Overview {
  constructor(readonly found: JudgedOverview, asOf: Moment) {
    super();
    Object.assign(this, { asOf, groups: found.groups });
  }
}
