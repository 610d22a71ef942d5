import { Field, ObjectType } from 'type-graphql';
import { AreaLevel } from './enums.js';
import { Node } from './node.js';
import { AreaKey, Day } from './scalars.js';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A place in the official register of areas, or Germany as a whole, or abroad.',
})
export class Area extends Node {
  @Field(() => AreaKey, { description: 'Its official regional key.' })
  readonly key!: string;
  @Field(() => AreaLevel, { description: 'Its level, as the register states it.' })
  readonly level!: AreaLevel;
  @Field(() => String, { nullable: true, description: 'What the place is called officially, such as Landkreis or Kreisfreie Stadt.' })
  readonly designation!: string | null;
  @Field(() => Day, { nullable: true, description: 'First day on which the place existed in this shape; null when not known.' })
  readonly validFrom!: string | null;
  @Field(() => Day, { nullable: true, description: 'First day on which it existed no longer; null while it does.' })
  readonly validTo!: string | null;
}
