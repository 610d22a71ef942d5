import { Field, Float, Int, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description: 'How many slots of a pattern have which verdict in a Land. The counts stay apart, and Länder are not ranked by them.',
})
export class Coverage {
  @Field(() => Int) readonly present!: number;
  @Field(() => Int, { description: 'Those of the present ones that are documented for places of the Land only.' })
  readonly presentInPart!: number;
  @Field(() => Int) readonly absentConfirmed!: number;
  @Field(() => Int) readonly unknown!: number;
  @Field(() => Int) readonly notApplicable!: number;
  @Field(() => Float, { nullable: true, description: 'Present / (present + absent + unknown), 0 to 1; null where no slot applies.' })
  readonly coverage!: number | null;
  @Field(() => Float, { nullable: true, description: '(Present + absent) / (present + absent + unknown), 0 to 1; null where no slot applies.' })
  readonly knowledge!: number | null;
}
