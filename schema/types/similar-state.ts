import { Field, Float, Int, ObjectType } from 'type-graphql';
import { FederalStateCode } from './enums.js';

@ObjectType({ simpleResolvers: true, description: 'A Land of which at least five slots are known that are known of this one too.' })
export class SimilarState {
  @Field(() => FederalStateCode) readonly land!: FederalStateCode;
  @Field(() => Float, { description: 'Equal slots / slots known of both, 0 to 1.' })
  readonly similarity!: number;
  @Field(() => Int, { description: 'How many slots are known of both.' })
  readonly comparedRows!: number;
}
