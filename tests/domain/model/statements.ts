import type { CooperationContent } from '../../../api/domain/model/contents.js';
import type { Fact, FactVersion, Statement } from '../../../api/domain/model/fact.js';
import type { VersionPlan } from '../../../api/domain/model/revise.js';

const CONTENT: CooperationContent = {
  kinds: ['REFERRAL'], participants: [], areas: ['08'], status: 'ACTIVE', tasks: [], deadline: null, frequency: null, channel: null, note: null,
};

/** A cooperation that says nothing but its channel, so that contents can be told apart at a glance. */
export function statement(channel: string, dates: Partial<Statement> = {}): Statement<'Cooperation'> {
  return {
    validFrom: null, validTo: null, attestedFrom: null, attestedTo: null, scope: 'NAMED', confidence: 'HIGH', evidence: [],
    ...dates, content: { ...CONTENT, channel },
  };
}

/** The versions of a fact after a plan is carried out in a revision, as a store would. */
export function carriedOut(versions: readonly FactVersion<'Cooperation'>[], plan: VersionPlan<'Cooperation'>, revision: number): FactVersion<'Cooperation'>[] {
  const recordedAt = `2020-01-01T00:00:00.${String(revision).padStart(3, '0')}Z`;
  const kept = versions.map((version) =>
    plan.supersede.includes(version.version) ? { ...version, supersededRevision: revision, supersededAt: recordedAt } : version);
  const added = plan.add.map((each, index) => ({
    ...each, id: 'cooperation:x', type: 'Cooperation' as const, version: versions.length + 1 + index,
    recordedAt, recordedRevision: revision, supersededAt: null, supersededRevision: null, recordedBy: 'test', changeReason: null,
  }));
  return [...kept, ...added];
}

/** The channel of a cooperation: what tells these statements apart. */
export const channelOf = (fact: Fact | FactVersion<'Cooperation'> | undefined): string | null | undefined =>
  fact === undefined ? undefined : (fact as FactVersion<'Cooperation'>).content.channel;
