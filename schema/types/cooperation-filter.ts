import { Field, ID, InputType } from 'type-graphql';
import { ConfirmationState, CooperationKind, CooperationStatus, FederalStateCode, Scope } from './enums.js';

@InputType({ description: 'Narrows cooperations. All that is given must fit; of a list, one value is enough.' })
export class CooperationFilter {
  @Field(() => [CooperationKind], { nullable: true }) readonly kinds?: readonly CooperationKind[] | null;
  @Field(() => [FederalStateCode], { nullable: true, description: 'Takes place in one of these Länder.' })
  readonly lands?: readonly FederalStateCode[] | null;
  @Field(() => ID, { nullable: true, description: 'Has this participant.' })
  readonly actor?: string | null;
  @Field(() => [CooperationStatus], { nullable: true }) readonly status?: readonly CooperationStatus[] | null;
  @Field(() => [Scope], { nullable: true }) readonly scope?: readonly Scope[] | null;
  @Field(() => [ConfirmationState], { nullable: true }) readonly confirmation?: readonly ConfirmationState[] | null;
}
