import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Change } from '../../../schema/types/change.js';
import { Fact } from '../../../schema/types/fact.js';
import { FieldChange } from '../../../schema/types/field-change.js';
import { changesIn } from '../../application/queries/history.js';
import type { RequestContext } from '../context.js';
import type { ChangeObject } from '../presenting/change.js';
import { instance } from '../presenting/instance.js';
import { present, type PresentedFact } from '../presenting/present.js';

/** What a revision changed in a fact. */
@Resolver(() => Change)
export class ChangeResolver {
  @FieldResolver(() => Fact)
  async fact(@Root() { entry, moment }: ChangeObject, @Ctx() { loaders }: RequestContext): Promise<PresentedFact> {
    const fact = await loaders.facts.load(entry.fact, moment);
    if (!fact) throw new Error(`${entry.fact} was changed, but is not recorded`);
    return present(fact, moment);
  }

  @FieldResolver(() => [FieldChange])
  async changes(@Root() { entry, moment }: ChangeObject, @Ctx() { loaders }: RequestContext): Promise<readonly FieldChange[]> {
    const changes = changesIn(await loaders.versions.load(entry.fact, moment), entry.revision);
    return changes.map((change) => instance(FieldChange, change));
  }
}
