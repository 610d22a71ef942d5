import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Evidence } from '../../../schema/types/evidence.js';
import { DateTime } from '../../../schema/types/scalars.js';
import { Source } from '../../../schema/types/source.js';
import type { KeptRecord } from '../../domain/model/record.js';
import { verified } from '../../application/queries/verified.js';
import type { RequestContext } from '../context.js';
import type { EvidenceObject } from '../presenting/evidence.js';
import { SourceObject } from '../presenting/source.js';

/** Where a fact is documented, and when that was last found to be so. */
@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => Source)
  async source(@Root() { evidence, asOf }: EvidenceObject, @Ctx() { loaders }: RequestContext): Promise<SourceObject> {
    const source = await loaders.sources.load(evidence.source, asOf);
    if (!source) throw new Error(`the source ${evidence.source} is named by a fact, but is not recorded`);
    return new SourceObject(source, asOf);
  }

  @FieldResolver(() => DateTime, { nullable: true })
  async verifiedAt(@Root() evidence: EvidenceObject, @Ctx() context: RequestContext): Promise<string | null> {
    return (await lastVerification(evidence, context))?.recordedAt ?? null;
  }

  @FieldResolver(() => String, { nullable: true })
  async verifiedBy(@Root() evidence: EvidenceObject, @Ctx() context: RequestContext): Promise<string | null> {
    return (await lastVerification(evidence, context))?.recordedBy ?? null;
  }
}

async function lastVerification({ evidence, fact, asOf }: EvidenceObject, { loaders }: RequestContext): Promise<KeptRecord<'VERIFICATION'> | undefined> {
  return verified(evidence, await loaders.verifications.load(fact.id, asOf), () => loaders.versions.load(fact.id, asOf));
}
