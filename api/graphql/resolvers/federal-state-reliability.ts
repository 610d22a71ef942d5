import { Arg, Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { FederalState } from '../../../schema/types/federal-state.js';
import { Resilience } from '../../../schema/types/resilience.js';
import { Duration } from '../../../schema/types/scalars.js';
import { SuspensionInput } from '../../../schema/types/suspension-input.js';
import { Trust } from '../../../schema/types/trust.js';
import { resilience } from '../../application/queries/resilience.js';
import { trust } from '../../application/queries/trust.js';
import type { RequestContext } from '../context.js';
import type { FederalStateObject } from '../presenting/federal-state.js';
import { ResilienceObject } from '../presenting/resilience.js';
import { TrustObject } from '../presenting/trust.js';

const DEFAULT_AGE = 'P365D';
const DEFAULT_LIMIT = 200;

/** How much hangs on single ones in a Land, and how well founded what is known of it is. */
@Resolver(() => FederalState)
export class FederalStateReliabilityResolver {
  @FieldResolver(() => Resilience, { description: 'By what is documented. `pattern`: the slots of one pattern; without it those of all that hold on the day.' })
  async resilience(
    @Root() { code: land, asOf }: FederalStateObject,
    @Arg('pattern', () => ID, { nullable: true }) pattern: string | null,
    @Arg('suspend', () => SuspensionInput, { nullable: true }) suspend: SuspensionInput | null,
    @Ctx() { operation }: RequestContext,
  ): Promise<ResilienceObject> {
    const suspension = {
      actors: suspend?.actors ?? [], kinds: suspend?.kinds ?? [],
      proposed: (suspend?.proposed ?? []).map(({ kind, from, to, areas }) => ({ kind, from, to, areas: areas ?? [] })),
    };
    return new ResilienceObject(await resilience(operation.service, { land, pattern: pattern ?? null, suspension }, asOf), asOf);
  }

  @FieldResolver(() => Trust, { description: 'How well founded what is known of the Land is. `staleAfter`: the age of a verification, seen from today; `limit` (1 to 1000) bounds the stale facts.' })
  async trust(
    @Root() { code: land, asOf }: FederalStateObject,
    @Arg('staleAfter', () => Duration, { nullable: true, defaultValue: DEFAULT_AGE }) staleAfter: string | null,
    @Arg('limit', () => Int, { nullable: true, defaultValue: DEFAULT_LIMIT }) limit: number | null,
    @Ctx() { operation }: RequestContext,
  ): Promise<TrustObject> {
    const question = { land, staleAfter: staleAfter ?? DEFAULT_AGE, limit: limit ?? DEFAULT_LIMIT };
    return new TrustObject(await trust(operation, question, asOf), asOf);
  }
}
