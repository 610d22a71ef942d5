import { Field, ObjectType } from 'type-graphql';
import { FederalStateCode } from './enums.js';

@ObjectType({
  simpleResolvers: true,
  description: 'A slot that is not present, with what others do about it. Resolvers add the slot, the practices and the sentence.',
})
export class MissingLink {
  @Field(() => [FederalStateCode], { description: 'The other Länder in which the same slot is present, by code.' })
  readonly landsThatHaveIt!: readonly FederalStateCode[];
}
