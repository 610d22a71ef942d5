import { Field, ObjectType } from 'type-graphql';
import { CooperationKind, FederalStateCode, Obligation } from './enums.js';

@ObjectType({
  simpleResolvers: true,
  description: 'Which two roles a pattern wants to work together, in no particular direction.',
})
export class PatternEdge {
  @Field(() => String, { description: 'Its key within the pattern; also the key of its slot.' })
  readonly key!: string;
  @Field(() => [CooperationKind], { description: 'Forms that count; with an empty list every form but OTHER.' })
  readonly kinds!: readonly CooperationKind[];
  @Field(() => Obligation) readonly obligation!: Obligation;
  @Field(() => Boolean, { description: 'True where the law itself joins the two, whatever is documented of practice.' })
  readonly statutory!: boolean;
  @Field(() => [FederalStateCode], { description: 'Länder for which it is not asked.' })
  readonly exempt!: readonly FederalStateCode[];
}
