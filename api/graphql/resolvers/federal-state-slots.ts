import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Cliff } from '../../../schema/types/cliff.js';
import { Coverage } from '../../../schema/types/coverage.js';
import { FederalState } from '../../../schema/types/federal-state.js';
import { MissingLink } from '../../../schema/types/missing-link.js';
import { PeerGap } from '../../../schema/types/peer-gap.js';
import { Day } from '../../../schema/types/scalars.js';
import { SimilarState } from '../../../schema/types/similar-state.js';
import { Slot } from '../../../schema/types/slot.js';
import type { Verdict } from '../../../schema/vocabulary/verdict.js';
import { cliff } from '../../application/queries/cliff.js';
import { links } from '../../application/queries/missing-links.js';
import { gapsBesidePeers } from '../../application/queries/peer-gaps.js';
import { statesLike } from '../../application/queries/similar-states.js';
import { slots } from '../../application/queries/slots.js';
import { knownLand } from '../../application/judging/known-land.js';
import type { LandAt } from '../../application/judging/slots-in.js';
import { IdArg } from '../arguments.js';
import type { RequestContext } from '../context.js';
import type { FederalStateObject } from '../presenting/federal-state.js';
import { instance } from '../presenting/instance.js';
import { CliffObject } from '../presenting/slots/cliff.js';
import { CoverageObject } from '../presenting/slots/coverage.js';
import { MissingLinkObject } from '../presenting/slots/missing-link.js';
import { PeerGapObject } from '../presenting/slots/peer-gap.js';
import { slotObjects, type SlotObject } from '../presenting/slots/slot.js';

const DEFAULT_PEERS = 3;
const DEFAULT_LIMIT = 200;
const PatternArg = (): ParameterDecorator => IdArg('pattern');
const at = ({ code, asOf }: FederalStateObject): LandAt => ({ land: code, moment: asOf });

/** What a pattern says of a Land. */
@Resolver(() => FederalState)
export class FederalStateSlotsResolver {
  @FieldResolver(() => [Slot], { description: 'One for each role with an obligation and each edge, in the order of the pattern.' })
  async slots(@Root() state: FederalStateObject, @PatternArg() pattern: string, @Ctx() { operation }: RequestContext): Promise<readonly SlotObject[]> {
    const { slots: found, known } = await slots(operation.service, pattern, at(state));
    return slotObjects(found, known, state.asOf);
  }

  @FieldResolver(() => Coverage)
  async coverage(@Root() state: FederalStateObject, @PatternArg() pattern: string, @Ctx() { operation }: RequestContext): Promise<CoverageObject> {
    const { coverage, pattern: of } = await slots(operation.service, pattern, at(state));
    return new CoverageObject(coverage, of, state.asOf);
  }

  @FieldResolver(() => [MissingLink], { description: 'Slots of which it is known that there is none, what is required first.' })
  missingLinks(@Root() state: FederalStateObject, @PatternArg() pattern: string, @Ctx() context: RequestContext): Promise<readonly MissingLinkObject[]> {
    return linksOf(context, state, { pattern, verdict: 'ABSENT_CONFIRMED' });
  }

  @FieldResolver(() => [MissingLink], { description: 'Slots that are not documented, what is required first. That says nothing about whether they exist.' })
  undocumentedLinks(@Root() state: FederalStateObject, @PatternArg() pattern: string, @Ctx() context: RequestContext): Promise<readonly MissingLinkObject[]> {
    return linksOf(context, state, { pattern, verdict: 'UNKNOWN' });
  }

  @FieldResolver(() => [PeerGap], { description: 'Forms of cooperation that at least `peers` (1 to 15) other Länder have, the most widespread first.' })
  async peerGaps(
    @Root() state: FederalStateObject,
    @Arg('peers', () => Int, { nullable: true, defaultValue: DEFAULT_PEERS }) peers: number | null,
    @Ctx() { operation }: RequestContext,
  ): Promise<readonly PeerGapObject[]> {
    const [gaps, known] = await Promise.all([
      gapsBesidePeers(operation.service, peers ?? DEFAULT_PEERS, at(state)), knownLand(operation.service, state.code, state.asOf),
    ]);
    return gaps.map((gap) => new PeerGapObject({ gap, land: state.code }, known, state.asOf));
  }

  @FieldResolver(() => [SimilarState], { description: 'Other Länder of which at least five slots are known that are known of this one, the most similar first.' })
  async similarStates(@Root() state: FederalStateObject, @PatternArg() pattern: string, @Ctx() { operation }: RequestContext): Promise<readonly SimilarState[]> {
    return (await statesLike(operation.service, pattern, at(state))).map((each) => instance(SimilarState, each));
  }

  @FieldResolver(() => Cliff, { description: 'What comes to an end on a day, and what a pattern finds no longer then. `limit` (0 to 1000) bounds the facts.' })
  async cliff(
    @Root() state: FederalStateObject,
    @Arg('date', () => Day) date: string,
    @PatternArg() pattern: string,
    @Arg('limit', () => Int, { nullable: true, defaultValue: DEFAULT_LIMIT }) limit: number | null,
    @Ctx() { operation }: RequestContext,
  ): Promise<CliffObject> {
    return new CliffObject(await cliff(operation.service, { date, pattern, limit: limit ?? DEFAULT_LIMIT }, at(state)));
  }
}

async function linksOf(
  { operation: { service } }: RequestContext, state: FederalStateObject, question: { readonly pattern: string; readonly verdict: Extract<Verdict, 'ABSENT_CONFIRMED' | 'UNKNOWN'> },
): Promise<readonly MissingLinkObject[]> {
  const [found, known] = await Promise.all([links(service, question, at(state)), knownLand(service, state.code, state.asOf)]);
  return found.map((link) => new MissingLinkObject(link, known, state.asOf));
}
