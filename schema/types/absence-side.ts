import { Field, ObjectType } from 'type-graphql';
import { ActionArea, ActorKind } from './enums.js';

@ObjectType({
  simpleResolvers: true,
  description: 'What one side of an absence is: kinds of actors, fields of work, or one actor.',
})
export class AbsenceSide {
  @Field(() => [ActorKind]) readonly kinds!: readonly ActorKind[];
  @Field(() => [ActionArea], { description: 'Only actors of these fields of work; an empty list means of any.' })
  readonly actionAreas!: readonly ActionArea[];
}
