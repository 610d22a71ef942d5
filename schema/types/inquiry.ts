import { Field, ObjectType } from 'type-graphql';
import { FederalStateCode } from './enums.js';
import { Node } from './node.js';
import { Day } from './scalars.js';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'Somebody was asked about a slot of a pattern in a Land.',
})
export class Inquiry extends Node {
  @Field(() => String, { description: 'Key of the role or edge it was about.' })
  readonly slotKey!: string;
  @Field(() => FederalStateCode) readonly land!: FederalStateCode;
  @Field(() => Day) readonly askedOn!: string;
  @Field(() => Day, { nullable: true, description: 'Null while no answer has come.' })
  readonly answeredOn!: string | null;
}
