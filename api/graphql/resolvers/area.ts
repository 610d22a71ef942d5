import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Area } from '../../../schema/types/area.js';
import { FederalState } from '../../../schema/types/federal-state.js';
import type { Language } from '../../../schema/vocabulary/language.js';
import { ancestors, stateOf } from '../../domain/model/area.js';
import { LanguageArg } from '../arguments.js';
import type { RequestContext } from '../context.js';
import { AreaObject } from '../presenting/area.js';
import { areasFor } from '../presenting/areas.js';
import { FederalStateObject } from '../presenting/federal-state.js';
import { inLanguage } from '../presenting/in-language.js';

/** A place and what it lies in. */
@Resolver(() => Area)
export class AreaResolver {
  @FieldResolver(() => String)
  name(@Root() { area }: AreaObject, @LanguageArg() language: Language): string {
    return inLanguage(area.name, language);
  }

  @FieldResolver(() => FederalState, { nullable: true })
  federalState(@Root() { area, moment }: AreaObject): FederalStateObject | null {
    const code = stateOf(area.key);
    return code === null ? null : new FederalStateObject(code, moment);
  }

  /** The narrowest place in the register that contains this one; not every Land has Regierungsbezirke. */
  @FieldResolver(() => Area, { nullable: true })
  async parent(@Root() { area, moment }: AreaObject, @Ctx() context: RequestContext): Promise<AreaObject | null> {
    return (await areasFor(context, ancestors(area.key), moment)).at(-1) ?? null;
  }

  @FieldResolver(() => [Area])
  successors(@Root() { area, moment }: AreaObject, @Ctx() context: RequestContext): Promise<readonly AreaObject[]> {
    return areasFor(context, area.successors, moment);
  }
}
