import { Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'One field that differs between two versions of a fact.' })
export class FieldChange {
  @Field(() => String, { description: 'Name of the field.' })
  readonly field!: string;
  @Field(() => String, { nullable: true, description: 'What it said before; null when it was empty or the fact is new.' })
  readonly before!: string | null;
  @Field(() => String, { nullable: true, description: 'What it says now; null when it was emptied.' })
  readonly after!: string | null;
}
