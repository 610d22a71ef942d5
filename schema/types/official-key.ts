import { Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'A key under which somebody else knows the same organisation.' })
export class OfficialKey {
  @Field(() => String, { description: 'Whose key it is.' })
  readonly scheme!: string;
  @Field(() => String) readonly value!: string;
}
