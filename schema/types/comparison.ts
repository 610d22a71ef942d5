import { Field, Float, ObjectType } from 'type-graphql';
import { ComparisonOutcome, CooperationKind } from './enums.js';

@ObjectType({
  simpleResolvers: true,
  description: 'One slot on both sides. Resolvers add the role or edge and the slot of each side.',
})
export class ComparisonRow {
  @Field(() => String, { description: 'The key of the role or edge.' })
  readonly key!: string;
  @Field(() => ComparisonOutcome) readonly outcome!: ComparisonOutcome;
  @Field(() => [CooperationKind], { description: 'Forms documented on the left only; empty unless both sides are present.' })
  readonly onlyLeftKinds!: readonly CooperationKind[];
  @Field(() => [CooperationKind], { description: 'Forms documented on the right only; empty unless both sides are present.' })
  readonly onlyRightKinds!: readonly CooperationKind[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'Two Länder, or one at two moments, slot by slot.',
})
export class Comparison {
  @Field(() => [ComparisonRow], { description: 'Every slot that either side has.' })
  readonly rows!: readonly ComparisonRow[];
  @Field(() => [ComparisonRow], { description: 'The rows that differ in what is there, in its forms, or in what is known.' })
  readonly differences!: readonly ComparisonRow[];
  @Field(() => Float, { nullable: true, description: 'Rows that are equal, forms included / rows known on both sides, 0 to 1; null without any such row.' })
  readonly similarity!: number | null;
}
