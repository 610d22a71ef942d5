import { Field, InputType } from 'type-graphql';
import { AsOf } from './as-of.js';
import { FederalStateCode } from './enums.js';

@InputType({ description: 'One side of a comparison: a Land, and the moment at which it is seen.' })
export class ComparisonSide {
  @Field(() => FederalStateCode) readonly land!: FederalStateCode;
  @Field(() => AsOf, { nullable: true, description: 'Default: the reference day and the latest revision.' })
  readonly at?: AsOf | null;
}
