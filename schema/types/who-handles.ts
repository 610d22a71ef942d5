import { Field, ObjectType } from 'type-graphql';
import { AreaLevel } from './enums.js';

@ObjectType({ simpleResolvers: true, description: 'Who handles a task in a place.' })
export class WhoHandles {
  @Field(() => AreaLevel, { nullable: true, description: 'Level of the narrowest area for which a responsibility was found; null without any.' })
  readonly mostSpecificLevel!: AreaLevel | null;
}
