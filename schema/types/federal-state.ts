import { Field, ObjectType } from 'type-graphql';
import { FederalStateCode } from './enums.js';
import { Moment } from './moment.js';
import { Node } from './node.js';
import { AreaKey } from './scalars.js';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A Land at a moment; everything reached through it is seen at that same moment.',
})
export class FederalState extends Node {
  @Field(() => Moment) readonly asOf!: Moment;
  @Field(() => FederalStateCode) readonly code!: FederalStateCode;
  @Field(() => AreaKey, { description: 'Its official regional key of two digits.' })
  readonly key!: string;
}
