import { Field, ObjectType } from 'type-graphql';
import { FederalStateCode } from './enums.js';
import { Moment } from './moment.js';

@ObjectType({
  simpleResolvers: true,
  description: 'A pattern held against all sixteen Länder at one moment. Resolvers add the pattern and the rows.',
})
export class Overview {
  @Field(() => Moment) readonly asOf!: Moment;
  @Field(() => [[FederalStateCode]], {
    description: 'Länder of which every two agree in all slots that are known of both, at least five; who agrees with nobody is in no group.',
  })
  readonly groups!: readonly (readonly FederalStateCode[])[];
}
