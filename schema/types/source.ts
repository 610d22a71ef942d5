import { Field, ObjectType } from 'type-graphql';
import { SourceKind } from './enums.js';
import { Node } from './node.js';
import { Day, WebAddress } from './scalars.js';

@ObjectType({ implements: Node, simpleResolvers: true, description: 'A document that vouches for facts.' })
export class Source extends Node {
  @Field(() => String) readonly title!: string;
  @Field(() => String, { nullable: true }) readonly publisher!: string | null;
  @Field(() => Day, { nullable: true }) readonly publishedOn!: string | null;
  @Field(() => WebAddress, { nullable: true, description: 'Where it can be read.' })
  readonly url!: string | null;
  @Field(() => SourceKind) readonly kind!: SourceKind;
}
