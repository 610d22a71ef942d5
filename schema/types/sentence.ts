import { Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'A sentence made from facts.' })
export class Sentence {
  @Field(() => String) readonly text!: string;
}
