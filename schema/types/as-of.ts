import { Field, InputType } from 'type-graphql';
import { DateTime, Day } from './scalars.js';

@InputType({ description: 'A point on both clocks. A part that is left out takes its default.' })
export class AsOf {
  @Field(() => Day, { nullable: true, description: 'The day on which facts hold in the world. Default: the reference day, else today in Berlin.' })
  readonly validAt?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'What the service knew at this instant. Default: the latest revision.' })
  readonly knownAt?: string | null;
}
