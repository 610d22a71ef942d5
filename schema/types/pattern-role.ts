import { Field, Int, ObjectType } from 'type-graphql';
import { ActionArea, ActorKind, FederalStateCode, Obligation } from './enums.js';

@ObjectType({ simpleResolvers: true, description: 'Who a pattern wants to be there.' })
export class PatternRole {
  @Field(() => String, { description: 'Its key within the pattern; also the key of its slot.' })
  readonly key!: string;
  @Field(() => [ActorKind], { description: 'Actors of one of these kinds can fill it.' })
  readonly kinds!: readonly ActorKind[];
  @Field(() => [ActionArea], { description: 'And of one of these fields of work; an empty list means of any.' })
  readonly actionAreas!: readonly ActionArea[];
  @Field(() => Int, { description: 'How many actors fill it.' })
  readonly min!: number;
  @Field(() => Obligation, { nullable: true, description: 'Null where only edges use the role; it then has no slot.' })
  readonly obligation!: Obligation | null;
  @Field(() => [FederalStateCode], { description: 'Länder for which it is not asked.' })
  readonly exempt!: readonly FederalStateCode[];
}
