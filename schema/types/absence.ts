import { Field, ObjectType } from 'type-graphql';
import { AbsenceReason, CooperationKind } from './enums.js';
import { Fact } from './fact.js';
import { Node } from './node.js';

@ObjectType({
  implements: [Node, Fact],
  simpleResolvers: true,
  description: 'It is known that there is none: no such actor, no such cooperation, or nobody for a task.',
})
export class Absence extends Fact {
  @Field(() => CooperationKind, { nullable: true, description: 'The form of cooperation there is none of; null means of any form.' })
  readonly cooperationKind!: CooperationKind | null;
  @Field(() => AbsenceReason, { description: 'Why there is none.' })
  readonly reason!: AbsenceReason;
}
