import { Field, ObjectType } from 'type-graphql';
import { AffiliationKind } from './enums.js';
import { Fact } from './fact.js';
import { Node } from './node.js';

@ObjectType({ implements: [Node, Fact], simpleResolvers: true, description: 'An actor belongs to another one.' })
export class Affiliation extends Fact {
  @Field(() => AffiliationKind, { description: 'In which way it belongs to it.' })
  readonly kind!: AffiliationKind;
}
