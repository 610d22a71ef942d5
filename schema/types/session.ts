import { Field, ObjectType } from 'type-graphql';
import { FederalStateCode, Role } from './enums.js';

@ObjectType({ simpleResolvers: true, description: 'Who is asking.' })
export class Session {
  @Field(() => String, { nullable: true }) readonly name!: string | null;
  @Field(() => Role) readonly role!: Role;
  @Field(() => [FederalStateCode], { description: 'The Länder whose facts this editor may change.' })
  readonly lands!: readonly FederalStateCode[];
}
