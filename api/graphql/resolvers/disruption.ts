import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Actor } from '../../../schema/types/actor.js';
import { Area } from '../../../schema/types/area.js';
import { Disruption } from '../../../schema/types/disruption.js';
import type { Language } from '../../../schema/vocabulary/language.js';
import { LanguageArg } from '../arguments.js';
import type { RequestContext } from '../context.js';
import type { Soon } from '../loading/soon.js';
import type { ActorObject } from '../presenting/actor.js';
import { actorNamedOrNull } from '../presenting/actors.js';
import type { AreaObject } from '../presenting/area.js';
import { areaFor } from '../presenting/areas.js';
import type { DisruptionObject } from '../presenting/disruption.js';
import { inLanguage } from '../presenting/in-language.js';

/** What is limited or suspended for a time. */
@Resolver(() => Disruption)
export class DisruptionResolver {
  @FieldResolver(() => Actor, { nullable: true })
  actor(@Root() { fact, asOf }: DisruptionObject, @Ctx() context: RequestContext): Soon<ActorObject | null> {
    return actorNamedOrNull(context, fact.content.actor, asOf);
  }

  @FieldResolver(() => Area)
  area(@Root() { fact, asOf }: DisruptionObject, @Ctx() context: RequestContext): Promise<AreaObject> {
    return areaFor(context, fact.content.area, asOf);
  }

  @FieldResolver(() => String)
  reason(@Root() { fact }: DisruptionObject, @LanguageArg() language: Language): string {
    return inLanguage(fact.content.reason, language);
  }
}
