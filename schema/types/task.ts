import { Field, ObjectType } from 'type-graphql';
import { TaskStage } from './enums.js';
import { Fact } from './fact.js';
import { Node } from './node.js';

@ObjectType({
  implements: [Node, Fact],
  simpleResolvers: true,
  description: 'Something that somebody handles on the way of a skilled worker from recruiting to settling in.',
})
export class Task extends Fact {
  @Field(() => String, { description: 'Its short readable key.' })
  readonly key!: string;
  @Field(() => TaskStage, { description: 'Where it stands in the chain.' })
  readonly stage!: TaskStage;
  @Field(() => [String], { description: 'Provisions it rests on, one each.' })
  readonly legalBasis!: readonly string[];
  @Field(() => String, { nullable: true, description: 'Its key of 14 digits in the catalogue of administrative services (Leistungskatalog).' })
  readonly leikaKey!: string | null;
}
