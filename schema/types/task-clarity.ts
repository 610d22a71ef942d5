import { Field, ObjectType } from 'type-graphql';
import { Area } from './area.js';
import { Clarity } from './enums.js';
import { ParallelStructure } from './parallel-structure.js';
import { Responsibility } from './responsibility.js';
import { Task } from './task.js';

@ObjectType({ simpleResolvers: true, description: 'How clear it is who leads on a task, for the places in which the answer is the same.' })
export class TaskClarity {
  @Field(() => Task) readonly task!: Task;
  @Field(() => [Area], { description: 'The Land, where the answer is the same in all of its Kreise; else these Kreise.' })
  readonly areas!: readonly Area[];
  @Field(() => Clarity) readonly clarity!: Clarity;
  @Field(() => [Responsibility], { description: 'Of all who have a part in the task there; only those who lead decide.' })
  readonly responsibilities!: readonly Responsibility[];
  @Field(() => [ParallelStructure], { description: 'Pairs of leads that a source calls unsettled.' })
  readonly contested!: readonly ParallelStructure[];
  @Field(() => Boolean, { description: 'Others have a part in it, but nobody is documented to lead.' })
  readonly withoutLead!: boolean;
}
