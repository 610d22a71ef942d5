import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Coverage } from '../../../schema/types/coverage.js';
import { FederalState } from '../../../schema/types/federal-state.js';
import { Overview } from '../../../schema/types/overview.js';
import { OverviewRow } from '../../../schema/types/overview-row.js';
import { ReferencePattern } from '../../../schema/types/reference-pattern.js';
import { Slot } from '../../../schema/types/slot.js';
import { FederalStateObject } from '../presenting/federal-state.js';
import { ReferencePatternObject } from '../presenting/reference-pattern.js';
import { CoverageObject } from '../presenting/slots/coverage.js';
import { OverviewRowObject, type OverviewObject } from '../presenting/slots/overview.js';
import { slotObjects, type SlotObject } from '../presenting/slots/slot.js';

/** The matrix of sixteen Länder × slots. */
@Resolver(() => Overview)
export class OverviewResolver {
  @FieldResolver(() => ReferencePattern)
  pattern(@Root() { found, asOf }: OverviewObject): ReferencePatternObject {
    return new ReferencePatternObject(found.pattern, asOf);
  }

  @FieldResolver(() => [OverviewRow], { description: 'All sixteen Länder, in the order of their codes.' })
  rows(@Root() { found, asOf }: OverviewObject): readonly OverviewRowObject[] {
    return found.rows.map((row) => new OverviewRowObject(row, found.pattern, asOf));
  }
}

/** One Land of the matrix. */
@Resolver(() => OverviewRow)
export class OverviewRowResolver {
  @FieldResolver(() => FederalState)
  federalState(@Root() { row, asOf }: OverviewRowObject): FederalStateObject {
    return new FederalStateObject(row.land, asOf);
  }

  @FieldResolver(() => [Slot], { description: 'In the order of the pattern: its roles, then its edges.' })
  slots(@Root() { row, asOf }: OverviewRowObject): readonly SlotObject[] {
    return slotObjects(row.slots, row.known, asOf);
  }

  @FieldResolver(() => Coverage)
  coverage(@Root() { row, of, asOf }: OverviewRowObject): CoverageObject {
    return new CoverageObject(row.coverage, of, asOf);
  }
}
