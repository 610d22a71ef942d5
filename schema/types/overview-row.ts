import { Field, ObjectType } from 'type-graphql';
import { Actor } from './actor.js';

@ObjectType({ simpleResolvers: true, description: 'One Land of the overview. Resolvers add the Land, its slots and their counts.' })
export class OverviewRow {
  @Field(() => [Actor], { description: 'The Regionaldirektionen that serve the Land.' })
  readonly regionalDirectorates!: readonly Actor[];
}
