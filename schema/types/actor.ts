import { Field, ObjectType } from 'type-graphql';
import { ActionArea, ActorKind, ActorLevel, Basis } from './enums.js';
import { Fact } from './fact.js';
import { Node } from './node.js';
import { OfficialKey } from './official-key.js';
import { WebAddress } from './scalars.js';

@ObjectType({
  implements: [Node, Fact],
  simpleResolvers: true,
  description: 'An organisation, unit or project that takes part in skilled immigration. Functions only, never people.',
})
export class Actor extends Fact {
  @Field(() => ActorKind, { description: 'What it is first of all.' })
  readonly kind!: ActorKind;
  @Field(() => [ActorKind], { description: 'What it is besides: one body may have two roles.' })
  readonly furtherKinds!: readonly ActorKind[];
  @Field(() => ActorLevel) readonly level!: ActorLevel;
  @Field(() => String, { nullable: true, description: 'Its usual abbreviation; it may clash with somebody else\'s and identifies nothing.' })
  readonly shortName!: string | null;
  @Field(() => [String], { description: 'Further names under which sources mention it.' })
  readonly otherNames!: readonly string[];
  @Field(() => Boolean, { description: 'True where it stands for every unit of its kind in its areas, because the source says no more than the kind.' })
  readonly aggregate!: boolean;
  @Field(() => [ActionArea], { description: 'Fields of work of an IQ project.' })
  readonly actionAreas!: readonly ActionArea[];
  @Field(() => Basis, { nullable: true, description: 'Whether a source states these fields of work; null without any.' })
  readonly actionAreaBasis!: Basis | null;
  @Field(() => [OfficialKey]) readonly officialKeys!: readonly OfficialKey[];
  @Field(() => String, { nullable: true, description: 'The public way to reach the function.' })
  readonly contact!: string | null;
  @Field(() => WebAddress, { nullable: true }) readonly website!: string | null;
}
