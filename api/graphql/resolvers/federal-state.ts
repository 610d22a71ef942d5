import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Actor } from '../../../schema/types/actor.js';
import { Constellation } from '../../../schema/types/constellation.js';
import { ConstellationFilter } from '../../../schema/types/constellation-filter.js';
import { TargetGroup } from '../../../schema/types/enums.js';
import { FederalState } from '../../../schema/types/federal-state.js';
import { Sentence } from '../../../schema/types/sentence.js';
import { StateReview } from '../../../schema/types/state-review.js';
import { WhoHandles } from '../../../schema/types/who-handles.js';
import { federalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import type { Language } from '../../../schema/vocabulary/language.js';
import type { TargetGroup as TargetGroupValue } from '../../../schema/vocabulary/target-group.js';
import { DEFAULT_DEPTH, constellation } from '../../application/queries/constellation.js';
import { regionalDirectorates } from '../../application/queries/regional-directorates.js';
import { stateSummary } from '../../application/queries/state-summary.js';
import { whoHandles } from '../../application/queries/who-handles.js';
import { IdArg, LanguageArg } from '../arguments.js';
import type { RequestContext } from '../context.js';
import { ActorObject } from '../presenting/actor.js';
import { constellationObject } from '../presenting/constellation.js';
import type { FederalStateObject } from '../presenting/federal-state.js';
import { inLanguage } from '../presenting/in-language.js';
import { instance } from '../presenting/instance.js';
import { SentenceObject } from '../presenting/sentence.js';
import { WhoHandlesObject } from '../presenting/who-handles.js';

const DEFAULT_LIMIT = 500;

/** A Land as seen at one moment: everything below is seen at that moment. */
@Resolver(() => FederalState)
export class FederalStateResolver {
  /** The register of places may still be empty; the sixteen have names all the same. */
  @FieldResolver(() => String)
  name(@Root() { code }: FederalStateObject, @LanguageArg() language: Language): string {
    return inLanguage(federalStateCode.terms[code].label, language);
  }

  @FieldResolver(() => [Actor])
  async regionalDirectorates(@Root() { key, asOf }: FederalStateObject, @Ctx() { operation }: RequestContext): Promise<readonly ActorObject[]> {
    return (await regionalDirectorates(operation.service, key, asOf)).map((actor) => new ActorObject(actor, asOf));
  }

  @FieldResolver(() => Constellation)
  async constellation(
    @Root() { key, asOf }: FederalStateObject,
    @Arg('filter', () => ConstellationFilter, { nullable: true }) filter: ConstellationFilter | null,
    @Arg('limit', () => Int, { nullable: true, defaultValue: DEFAULT_LIMIT }) limit: number | null,
    @Ctx() { operation, loaders }: RequestContext,
  ): Promise<Constellation> {
    const { actorKinds, actionAreas, cooperationKinds, task, around, depth } = filter ?? new ConstellationFilter();
    const asked = {
      actorKinds: actorKinds ?? [], actionAreas: actionAreas ?? [], cooperationKinds: cooperationKinds ?? [],
      task: task ?? null, around: around ?? null, depth: depth ?? DEFAULT_DEPTH,
    };
    const answer = await constellation(operation.service, { area: key, moment: asOf, filter: asked, limit: limit ?? DEFAULT_LIMIT });
    loaders.facts.learn(answer.shown.actors.map((actor) => [actor.id, actor] as const), asOf);
    return constellationObject(answer, asOf);
  }

  @FieldResolver(() => WhoHandles)
  async whoHandles(
    @Root() { key, asOf }: FederalStateObject,
    @IdArg('task') task: string,
    @Arg('targetGroup', () => TargetGroup, { nullable: true }) targetGroup: TargetGroupValue | null,
    @Ctx() { operation }: RequestContext,
  ): Promise<WhoHandlesObject> {
    const answer = await whoHandles(operation.service, { task, area: key, targetGroup: targetGroup ?? null, moment: asOf });
    return new WhoHandlesObject(answer, asOf);
  }

  @FieldResolver(() => StateReview, { nullable: true })
  async review(@Root() { id, asOf }: FederalStateObject, @Ctx() { loaders }: RequestContext): Promise<StateReview | null> {
    const review = await loaders.reviews.load(id, asOf);
    return review && instance(StateReview, review.content);
  }

  @FieldResolver(() => [Sentence])
  async summary(
    @Root() { code: land, asOf }: FederalStateObject, @LanguageArg() language: Language, @Ctx() { operation }: RequestContext,
  ): Promise<readonly SentenceObject[]> {
    const sentences = await stateSummary(operation, { land, language }, asOf);
    return sentences.map((sentence) => new SentenceObject(sentence, asOf));
  }
}
