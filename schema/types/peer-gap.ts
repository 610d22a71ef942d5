import { Field, ObjectType } from 'type-graphql';
import { ActorKind, CooperationKind, FederalStateCode, Verdict } from './enums.js';

@ObjectType({
  simpleResolvers: true,
  description: 'A form of cooperation between two kinds of actors that several other Länder have and that is not documented for this one.',
})
export class PeerGap {
  @Field(() => [ActorKind], { description: 'The two kinds, in alphabetical order; twice the same where two of one kind work together.' })
  readonly kinds!: readonly ActorKind[];
  @Field(() => CooperationKind) readonly cooperationKind!: CooperationKind;
  @Field(() => Verdict, { description: 'ABSENT_CONFIRMED where it is known that there is none, else UNKNOWN.' })
  readonly verdict!: Verdict;
  @Field(() => [FederalStateCode], { description: 'The Länder that have it, by code.' })
  readonly lands!: readonly FederalStateCode[];
}
