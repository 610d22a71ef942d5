import { Field, ID, InputType } from 'type-graphql';
import { FederalStateCode, FindingKind, Obligation } from './enums.js';

@InputType({ description: 'Narrows findings. All that is given must fit; of a list, one value is enough.' })
export class FindingFilter {
  @Field(() => [FindingKind], { nullable: true, description: 'Without kinds: all that call for action. PARALLEL_CANDIDATE is a hint and listed only when it is asked for here.' })
  readonly kinds?: readonly FindingKind[] | null;
  @Field(() => [FederalStateCode], { nullable: true }) readonly lands?: readonly FederalStateCode[] | null;
  @Field(() => Obligation, { nullable: true }) readonly obligation?: Obligation | null;
  @Field(() => ID, { nullable: true, description: 'Is about a slot of this pattern.' })
  readonly pattern?: string | null;
  @Field(() => Boolean, { nullable: true, defaultValue: true, description: 'Also those whose acceptance applies.' })
  readonly includeAccepted?: boolean | null;
}
