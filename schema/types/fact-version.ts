import { Field, Int, ObjectType } from 'type-graphql';
import { Confidence } from './enums.js';
import { Evidence } from './evidence.js';
import { FieldChange } from './field-change.js';
import { DateTime, Day } from './scalars.js';

@ObjectType({ simpleResolvers: true, description: 'One recorded version in the history of a fact.' })
export class FactVersion {
  @Field(() => Int) readonly version!: number;
  @Field(() => Day, { nullable: true }) readonly validFrom!: string | null;
  @Field(() => Day, { nullable: true }) readonly validTo!: string | null;
  @Field(() => DateTime) readonly recordedAt!: string;
  @Field(() => DateTime, { nullable: true, description: 'Null while the version is current.' })
  readonly supersededAt!: string | null;
  @Field(() => String) readonly recordedBy!: string;
  @Field(() => String, { nullable: true }) readonly changeReason!: string | null;
  @Field(() => Confidence) readonly confidence!: Confidence;
  @Field(() => [Evidence], { description: 'What vouched for this version.' })
  readonly evidence!: readonly Evidence[];
  @Field(() => [FieldChange], { description: 'What differs from the version before it.' })
  readonly changes!: readonly FieldChange[];
}
