import { Field, ID, InputType } from 'type-graphql';
import { ActorKind, CooperationKind } from './enums.js';
import { AreaKey } from './scalars.js';

@InputType({ description: 'A cooperation that nobody has recorded, to be thought in. It is never stored.' })
export class ProposedCooperation {
  @Field(() => CooperationKind) readonly kind!: CooperationKind;
  @Field(() => ID) readonly from!: string;
  @Field(() => ID) readonly to!: string;
  @Field(() => [AreaKey], { nullable: true, description: 'Places of the Land. Default: the Land.' })
  readonly areas?: readonly string[] | null;
}

@InputType({ description: 'Who is to be thought away, and what is to be thought in first.' })
export class SuspensionInput {
  @Field(() => [ID], { nullable: true }) readonly actors?: readonly string[] | null;
  @Field(() => [ActorKind], { nullable: true, description: 'All actors of these kinds.' })
  readonly kinds?: readonly ActorKind[] | null;
  @Field(() => [ProposedCooperation], { nullable: true, description: 'Cooperations that are not recorded.' })
  readonly proposed?: readonly ProposedCooperation[] | null;
}
