import { Field, ObjectType } from 'type-graphql';
import { AbsenceReason, Confidence, CooperationKind, Extent, FederalStateCode, Obligation, UnknownReason, Verdict } from './enums.js';

@ObjectType({
  simpleResolvers: true,
  description: 'One role or one edge of a pattern in a Land, with exactly one verdict. Resolvers add the pattern, the role or edge, and the facts.',
})
export class Slot {
  @Field(() => String, { description: 'The key of its role or edge within the pattern.' })
  readonly key!: string;
  @Field(() => FederalStateCode) readonly land!: FederalStateCode;
  @Field(() => Obligation) readonly obligation!: Obligation;
  @Field(() => Verdict) readonly verdict!: Verdict;
  @Field(() => UnknownReason, { nullable: true, description: 'Only where the verdict is UNKNOWN: the first reason that fits.' })
  readonly unknownReason!: UnknownReason | null;
  @Field(() => AbsenceReason, { nullable: true, description: 'Only where the verdict is ABSENT_CONFIRMED.' })
  readonly absenceReason!: AbsenceReason | null;
  @Field(() => Extent, { nullable: true, description: 'Only where the verdict is PRESENT: how much of the Land is documented.' })
  readonly extent!: Extent | null;
  @Field(() => Confidence, { nullable: true, description: 'That of the best fact that decides; null where none does.' })
  readonly confidence!: Confidence | null;
  @Field(() => [CooperationKind], { description: 'Of an edge that is present: the forms that count for it.' })
  readonly cooperationKinds!: readonly CooperationKind[];
}
