import { Field, Int, ObjectType } from 'type-graphql';
import { Absence } from './absence.js';
import { Actor } from './actor.js';
import { Cooperation } from './cooperation.js';
import { Disruption } from './disruption.js';
import { Responsibility } from './responsibility.js';

@ObjectType({ simpleResolvers: true, description: 'Who works in a Land and how they are joined.' })
export class Constellation {
  @Field(() => [Actor], { description: 'Those of the federal level and of several Länder included, where they serve this one.' })
  readonly actors!: readonly Actor[];
  @Field(() => [Cooperation]) readonly cooperations!: readonly Cooperation[];
  @Field(() => [Responsibility]) readonly responsibilities!: readonly Responsibility[];
  @Field(() => [Absence], { description: 'What is known not to exist.' })
  readonly absences!: readonly Absence[];
  @Field(() => [Disruption]) readonly disruptions!: readonly Disruption[];
  @Field(() => Int, { description: 'How many actors the limit left out.' })
  readonly omittedActors!: number;
}
