import { Field, Int, ObjectType } from 'type-graphql';
import { DateTime, Day } from './scalars.js';

@ObjectType({ simpleResolvers: true, description: 'The point on both clocks at which something is seen.' })
export class Moment {
  @Field(() => Day, { description: 'The day on which it holds in the world.' })
  readonly validAt!: string;
  @Field(() => DateTime, { description: 'The instant up to which the service had recorded it.' })
  readonly knownAt!: string;
  @Field(() => Int, { description: 'The number of the last revision recorded by then.' })
  readonly revision!: number;
}
