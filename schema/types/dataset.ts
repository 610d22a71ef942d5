import { Field, Int, ObjectType } from 'type-graphql';
import { DateTime, Day } from './scalars.js';

@ObjectType({ simpleResolvers: true, description: 'What the service holds at its default moment, and what it runs on.' })
export class Dataset {
  @Field(() => Int, { description: 'Number of the latest revision.' })
  readonly revision!: number;
  @Field(() => DateTime, { nullable: true, description: 'When that was recorded; null while nothing is.' })
  readonly recordedAt!: string | null;
  @Field(() => Day, { nullable: true, description: 'The day that is shown unless another is asked for; null means today.' })
  readonly referenceDay!: string | null;
  @Field(() => Int) readonly actors!: number;
  @Field(() => Int) readonly responsibilities!: number;
  @Field(() => Int) readonly cooperations!: number;
  @Field(() => Int) readonly absences!: number;
  @Field(() => Int) readonly sources!: number;
  @Field(() => Boolean, { description: 'True where the data are made up for tests of size.' })
  readonly synthetic!: boolean;
  @Field(() => String, { description: 'What stores the data.' })
  readonly engine!: string;
  @Field(() => String, { description: 'Version of the service.' })
  readonly version!: string;
}
