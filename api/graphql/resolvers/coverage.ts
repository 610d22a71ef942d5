import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Coverage } from '../../../schema/types/coverage.js';
import { ReferencePattern } from '../../../schema/types/reference-pattern.js';
import { ReferencePatternObject } from '../presenting/reference-pattern.js';
import type { CoverageObject } from '../presenting/slots/coverage.js';

/** How many slots have which verdict. */
@Resolver(() => Coverage)
export class CoverageResolver {
  @FieldResolver(() => ReferencePattern)
  pattern(@Root() { of, asOf }: CoverageObject): ReferencePatternObject {
    return new ReferencePatternObject(of, asOf);
  }
}
