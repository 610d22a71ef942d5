import { Field, ObjectType } from 'type-graphql';
import { FindingKind, Obligation } from './enums.js';
import { Node } from './node.js';

@ObjectType({ implements: Node, simpleResolvers: true, description: 'What a finding answers: a sentence with must or should. Its id never changes its meaning.' })
export class Rule extends Node {
  @Field(() => FindingKind, { description: 'The sort of finding that not keeping it makes.' })
  readonly kind!: FindingKind;
  @Field(() => Obligation, { description: 'How serious that is.' })
  readonly obligation!: Obligation;
}
