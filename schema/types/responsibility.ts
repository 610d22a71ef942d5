import { Field, ObjectType } from 'type-graphql';
import { ResponsibilityRole, Standing, TargetGroup } from './enums.js';
import { Fact } from './fact.js';
import { Node } from './node.js';

@ObjectType({
  implements: [Node, Fact],
  simpleResolvers: true,
  description: 'An actor has a part in a task, for certain areas.',
})
export class Responsibility extends Fact {
  @Field(() => ResponsibilityRole) readonly role!: ResponsibilityRole;
  @Field(() => [TargetGroup], { description: 'For whom; an empty list means for everybody.' })
  readonly targetGroups!: readonly TargetGroup[];
  @Field(() => String, { nullable: true, description: 'Only for this branch of the economy or group of occupations.' })
  readonly sector!: string | null;
  @Field(() => Boolean, { description: 'True where applicants may choose between this actor and others.' })
  readonly choice!: boolean;
  @Field(() => Standing) readonly standing!: Standing;
}
