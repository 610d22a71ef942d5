import { Field, ObjectType } from 'type-graphql';
import { FederalStateCode } from './enums.js';
import { Day } from './scalars.js';

@ObjectType({
  simpleResolvers: true,
  description: 'A Landesnetzwerk has looked through the page of its Land and confirmed it.',
})
export class StateReview {
  @Field(() => FederalStateCode) readonly land!: FederalStateCode;
  @Field(() => Day) readonly reviewedOn!: string;
  @Field(() => String, { description: 'The function that confirmed it, not a person.' })
  readonly byFunction!: string;
}
