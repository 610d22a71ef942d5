import { Field, ObjectType } from 'type-graphql';
import { FederalStateCode, FindingKind, Obligation, Verdict } from './enums.js';
import { Moment } from './moment.js';
import { Node } from './node.js';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'Something in one Land that does not keep a rule, as the facts seen at a moment have it. What concerns several Länder is a finding in each.',
})
export class Finding extends Node {
  @Field(() => Moment, { description: 'The moment at which it was found.' })
  readonly asOf!: Moment;
  @Field(() => FindingKind) readonly kind!: FindingKind;
  @Field(() => Obligation, { description: 'That of its rule.' })
  readonly obligation!: Obligation;
  @Field(() => Verdict, { nullable: true, description: 'How the slot was judged; null for findings about anything else.' })
  readonly verdict!: Verdict | null;
  @Field(() => FederalStateCode) readonly land!: FederalStateCode;
}
