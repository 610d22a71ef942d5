import { Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'A value of an enum in words for people.' })
export class Term {
  @Field(() => String, { description: 'Name of the enum.' })
  readonly enum!: string;
  @Field(() => String, { description: 'The value as the API writes it.' })
  readonly value!: string;
  @Field(() => String) readonly label!: string;
  @Field(() => String, { nullable: true, description: 'What the value means, in a sentence.' })
  readonly description!: string | null;
}
