import { Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'Who runs this service, as far as they have said so.' })
export class Operator {
  @Field(() => String, { nullable: true }) readonly name!: string | null;
  @Field(() => String, { nullable: true, description: 'Where barriers and errors are reported: a mail address or an https address.' })
  readonly contact!: string | null;
}
