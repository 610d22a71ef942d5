import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Actor } from '../../../schema/types/actor.js';
import { Affiliation } from '../../../schema/types/affiliation.js';
import { Area } from '../../../schema/types/area.js';
import { ActorConnection, CooperationConnection, ResponsibilityConnection } from '../../../schema/types/connections.js';
import { Disruption } from '../../../schema/types/disruption.js';
import type { AffiliationKind } from '../../../schema/vocabulary/affiliation-kind.js';
import type { Language } from '../../../schema/vocabulary/language.js';
import { connectWithin } from '../../application/paging/connection.js';
import { factsAround } from '../../application/paging/fact-list.js';
import { concerns } from '../../domain/model/area.js';
import type { ActorFact, CooperationFact, ResponsibilityFact } from '../../domain/model/fact.js';
import type { Moment } from '../../domain/model/moment.js';
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
import { inLanguage } from '../presenting/in-language.js';
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
    const parts = async (moment: Moment): Promise<readonly ActorFact[]> => {
      const affiliations = await loaders.affiliations.load(fact.id, moment);
      const ids = affiliations.filter(({ content }) => content.kind === 'PART_OF' && content.other === fact.id).map(({ content }) => content.actor);
      return (await loaders.facts.loadMany([...new Set(ids)], moment)).filter((part) => part?.type === 'Actor');
    };
    const page = await connectWithin(factsAround(`Actor.parts ${fact.id}`, parts), args, asOf);
    return connectionObject(page, (part) => new ActorObject(part, page.moment));
  }

  @FieldResolver(() => ResponsibilityConnection)
  async responsibilities(
    @Root() { fact, asOf }: ActorObject, @Args(() => LandPageArgs) args: LandPageArgs, @Ctx() { loaders }: RequestContext,
  ): Promise<ConnectionObject<ResponsibilityObject>> {
    const there = async (moment: Moment): Promise<readonly ResponsibilityFact[]> =>
      (await loaders.responsibilitiesOfActor.load(fact.id, moment)).filter(({ content }) => concerns(content.areas, args.land ?? null));
    const page = await connectWithin(factsAround(`Actor.responsibilities ${fact.id} ${args.land ?? ''}`, there), args, asOf);
    return connectionObject(page, (item) => new ResponsibilityObject(item, page.moment));
  }

  @FieldResolver(() => CooperationConnection)
  async cooperations(
    @Root() { fact, asOf }: ActorObject, @Args(() => ActorCooperationsArgs) args: ActorCooperationsArgs, @Ctx() { loaders }: RequestContext,
  ): Promise<ConnectionObject<CooperationObject>> {
    const { land, kind } = args;
    const there = async (moment: Moment): Promise<readonly CooperationFact[]> =>
      (await loaders.cooperations.load(fact.id, moment)).filter(({ content }) => concerns(content.areas, land ?? null) && (!kind || content.kinds.includes(kind)));
    const page = await connectWithin(factsAround(`Actor.cooperations ${fact.id} ${land ?? ''} ${kind ?? ''}`, there), args, asOf);
    return connectionObject(page, (item) => new CooperationObject(item, page.moment));
  }

  @FieldResolver(() => [Disruption])
  async disruptions(@Root() { fact, asOf }: ActorObject, @Ctx() { loaders }: RequestContext): Promise<readonly DisruptionObject[]> {
    return (await loaders.disruptions.load(fact.id, asOf)).map((disruption) => new DisruptionObject(disruption, asOf));
  }
}

/** The other end of the first affiliation of this kind, in the order of their ids. */
async function wholeOf({ fact, asOf }: ActorObject, kind: AffiliationKind, context: RequestContext): Promise<ActorObject | null> {
  const all = await context.loaders.affiliations.load(fact.id, asOf);
  const whole = all.find(({ content }) => content.kind === kind && content.actor === fact.id);
  return actorNamedOrNull(context, whole?.content.other ?? null, asOf);
}
