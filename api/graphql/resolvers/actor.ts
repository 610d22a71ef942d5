import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Actor } from '../../../schema/types/actor.js';
import { Affiliation } from '../../../schema/types/affiliation.js';
import { Area } from '../../../schema/types/area.js';
import { ActorConnection, CooperationConnection, ResponsibilityConnection } from '../../../schema/types/connections.js';
import { Disruption } from '../../../schema/types/disruption.js';
import type { AffiliationKind } from '../../../schema/vocabulary/affiliation-kind.js';
import type { Language } from '../../../schema/vocabulary/language.js';
import { overlaps, type AreaKey } from '../../domain/model/area.js';
import type { ActorFact } from '../../domain/model/fact.js';
import { ActorCooperationsArgs, LandPageArgs, LanguageArg, PageArgs } from '../arguments.js';
import type { RequestContext } from '../context.js';
import { ActorObject } from '../presenting/actor.js';
import { actorNamedOrNull } from '../presenting/actors.js';
import { AffiliationObject } from '../presenting/affiliation.js';
import type { AreaObject } from '../presenting/area.js';
import { areasFor } from '../presenting/areas.js';
import { connectionObject, type ConnectionObject } from '../presenting/connection.js';
import { CooperationObject } from '../presenting/cooperation.js';
import { DisruptionObject } from '../presenting/disruption.js';
import { stateKey } from '../presenting/federal-state.js';
import { inLanguage } from '../presenting/in-language.js';
import { nestedPage } from '../presenting/nested-page.js';
import { ResponsibilityObject } from '../presenting/responsibility.js';

/** A stakeholder and everything around it. */
@Resolver(() => Actor)
export class ActorResolver {
  @FieldResolver(() => String)
  name(@Root() { fact }: ActorObject, @LanguageArg() language: Language): string {
    return inLanguage(fact.content.name, language);
  }

  @FieldResolver(() => [Area])
  areas(@Root() { fact, asOf }: ActorObject, @Ctx() context: RequestContext): Promise<readonly AreaObject[]> {
    return areasFor(context, fact.content.areas, asOf);
  }

  /** Those in which this actor is the part, not the whole. */
  @FieldResolver(() => [Affiliation])
  async affiliations(@Root() { fact, asOf }: ActorObject, @Ctx() { loaders }: RequestContext): Promise<readonly AffiliationObject[]> {
    const all = await loaders.affiliations.load(fact.id, asOf);
    return all.filter(({ content }) => content.actor === fact.id).map((affiliation) => new AffiliationObject(affiliation, asOf));
  }

  @FieldResolver(() => Actor, { nullable: true })
  partOf(@Root() actor: ActorObject, @Ctx() context: RequestContext): Promise<ActorObject | null> {
    return wholeOf(actor, 'PART_OF', context);
  }

  @FieldResolver(() => Actor, { nullable: true })
  carriedBy(@Root() actor: ActorObject, @Ctx() context: RequestContext): Promise<ActorObject | null> {
    return wholeOf(actor, 'CARRIED_BY', context);
  }

  @FieldResolver(() => Actor, { nullable: true })
  operatedBy(@Root() actor: ActorObject, @Ctx() context: RequestContext): Promise<ActorObject | null> {
    return wholeOf(actor, 'OPERATED_BY', context);
  }

  @FieldResolver(() => ActorConnection)
  async parts(@Root() { fact, asOf }: ActorObject, @Args(() => PageArgs) args: PageArgs, @Ctx() { loaders }: RequestContext): Promise<ConnectionObject<ActorObject>> {
    const affiliations = await loaders.affiliations.load(fact.id, asOf);
    const ids = affiliations.filter(({ content }) => content.kind === 'PART_OF' && content.other === fact.id).map(({ content }) => content.actor);
    const parts = (await loaders.facts.loadMany(ids, asOf)).filter((part): part is ActorFact => part?.type === 'Actor');
    const page = await nestedPage(`Actor.parts ${fact.id}`, parts, { args, moment: asOf });
    return connectionObject(page, (part) => new ActorObject(part, asOf));
  }

  @FieldResolver(() => ResponsibilityConnection)
  async responsibilities(
    @Root() { fact, asOf }: ActorObject, @Args(() => LandPageArgs) args: LandPageArgs, @Ctx() { loaders }: RequestContext,
  ): Promise<ConnectionObject<ResponsibilityObject>> {
    const all = await loaders.responsibilitiesOfActor.load(fact.id, asOf);
    const there = all.filter(({ content }) => isIn(content.areas, args));
    const page = await nestedPage(`Actor.responsibilities ${fact.id} ${args.land ?? ''}`, there, { args, moment: asOf });
    return connectionObject(page, (item) => new ResponsibilityObject(item, asOf));
  }

  @FieldResolver(() => CooperationConnection)
  async cooperations(
    @Root() { fact, asOf }: ActorObject, @Args(() => ActorCooperationsArgs) args: ActorCooperationsArgs, @Ctx() { loaders }: RequestContext,
  ): Promise<ConnectionObject<CooperationObject>> {
    const all = await loaders.cooperations.load(fact.id, asOf);
    const there = all.filter(({ content }) => isIn(content.areas, args) && (!args.kind || content.kinds.includes(args.kind)));
    const page = await nestedPage(`Actor.cooperations ${fact.id} ${args.land ?? ''} ${args.kind ?? ''}`, there, { args, moment: asOf });
    return connectionObject(page, (item) => new CooperationObject(item, asOf));
  }

  @FieldResolver(() => [Disruption])
  async disruptions(@Root() { fact, asOf }: ActorObject, @Ctx() { loaders }: RequestContext): Promise<readonly DisruptionObject[]> {
    return (await loaders.disruptions.load(fact.id, asOf)).map((disruption) => new DisruptionObject(disruption, asOf));
  }
}

const isIn = (areas: readonly AreaKey[], { land }: LandPageArgs): boolean => !land || areas.some((key) => overlaps(key, stateKey(land)));

/** The other end of the first affiliation of this kind, in the order of their ids. */
async function wholeOf({ fact, asOf }: ActorObject, kind: AffiliationKind, context: RequestContext): Promise<ActorObject | null> {
  const all = await context.loaders.affiliations.load(fact.id, asOf);
  const whole = all.find(({ content }) => content.kind === kind && content.actor === fact.id);
  return actorNamedOrNull(context, whole?.content.other ?? null, asOf);
}
