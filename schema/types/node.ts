import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType({ description: 'Anything that has an id of its own and can be looked up by it.' })
export abstract class Node {
  @Field(() => ID, { description: 'Readable, stable and never given to anything else.' })
  readonly id!: string;
}
