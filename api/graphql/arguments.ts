import { Arg, ArgsType, Field, ID, Int } from 'type-graphql';
import { AsOf } from '../../schema/types/as-of.js';
import { CooperationKind, FederalStateCode, Language } from '../../schema/types/enums.js';
import type { CooperationKind as CooperationKindValue } from '../../schema/vocabulary/cooperation-kind.js';
import type { FederalStateCode as StateCode } from '../../schema/vocabulary/federal-state-code.js';

/** `language`: German unless English is asked for; an explicit null means the default. */
export const LanguageArg = (): ParameterDecorator => Arg('language', () => Language, { nullable: true, defaultValue: 'DE' }) as ParameterDecorator;

/** `at`: the moment that everything below is seen at. */
export const AtArg = (): ParameterDecorator => Arg('at', () => AsOf, { nullable: true }) as ParameterDecorator;

/** `id`, required. */
export const IdArg = (name = 'id'): ParameterDecorator => Arg(name, () => ID) as ParameterDecorator;

/** The four arguments of a Relay connection; their bounds are the use cases' affair. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true }) first?: number | null;
  @Field(() => String, { nullable: true }) after?: string | null;
  @Field(() => Int, { nullable: true }) last?: number | null;
  @Field(() => String, { nullable: true }) before?: string | null;
}

/** A connection narrowed to what concerns one Land. */
@ArgsType()
export class LandPageArgs extends PageArgs {
  @Field(() => FederalStateCode, { nullable: true }) land?: StateCode | null;
}

@ArgsType()
export class ActorCooperationsArgs extends LandPageArgs {
  @Field(() => CooperationKind, { nullable: true }) kind?: CooperationKindValue | null;
}

/** A connection at the root, with its moment. */
@ArgsType()
export class PageAtArgs extends PageArgs {
  @Field(() => AsOf, { nullable: true }) at?: AsOf | null;
}
