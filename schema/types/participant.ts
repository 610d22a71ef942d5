import { Field, ObjectType } from 'type-graphql';
import { Position } from './enums.js';

@ObjectType({ simpleResolvers: true, description: 'An actor in a cooperation.' })
export class Participant {
  @Field(() => Position, { description: 'On which side of the cooperation it stands.' })
  readonly position!: Position;
  @Field(() => Boolean, { description: 'False where the source leaves open which of several actors it means.' })
  readonly certain!: boolean;
}
