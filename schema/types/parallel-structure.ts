import { Field, ObjectType } from 'type-graphql';
import { Area } from './area.js';
import { ParallelClass, TargetGroup } from './enums.js';
import { Fact } from './fact.js';
import { Responsibility } from './responsibility.js';
import { Day } from './scalars.js';
import { Task } from './task.js';

@ObjectType({ simpleResolvers: true, description: 'Two that lead on the same task, or advise on it, for the same people in the same place at the same time.' })
export class ParallelStructure {
  @Field(() => Task, { description: 'The narrower one, where one of the two has a wider task.' })
  readonly task!: Task;
  @Field(() => ParallelClass, { description: 'What is known of how they share it; the first class that fits.' })
  readonly class!: ParallelClass;
  @Field(() => Responsibility) readonly left!: Responsibility;
  @Field(() => Responsibility) readonly right!: Responsibility;
  @Field(() => [Area], { description: 'Where they meet, within the Land.' })
  readonly areas!: readonly Area[];
  @Field(() => Day, { nullable: true, description: 'First day on which both are stated; null: not known.' })
  readonly validFrom!: string | null;
  @Field(() => Day, { nullable: true, description: 'First day on which no longer both are stated; null: not known.' })
  readonly validTo!: string | null;
  @Field(() => [TargetGroup], { description: 'For whom both work; an empty list means for everybody.' })
  readonly targetGroups!: readonly TargetGroup[];
  @Field(() => [Fact], { description: 'The facts that put it in its class; empty where nothing is documented.' })
  readonly settledBy!: readonly Fact[];
}
