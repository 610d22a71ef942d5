import type { FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import type { LandFacts } from '../../domain/analysis/land-view.js';
import { STATE_KEYS } from '../../domain/model/area.js';
import type { CooperationFact } from '../../domain/model/fact.js';
import { groupBy } from '../../domain/model/group.js';
import type { Moment } from '../../domain/model/moment.js';
import { openInquiries } from '../../domain/trust/open-inquiries.js';
import { confirmationOf } from '../../domain/trust/confirmation.js';
import { areaFacts } from '../operation/area-facts.js';
import type { Service } from '../service.js';

/** Everything a judgement about a Land starts from: one read of its facts, and what people answered about them. */
export async function landFacts(service: Service, land: FederalStateCode, moment: Moment): Promise<LandFacts> {
  const area = STATE_KEYS.get(land) ?? land;
  const [{ facts, outsiders, affiliations }, inquiries] = await Promise.all([
    areaFacts(service, area, { moment, reach: 'SEEN' }), service.store.records('INQUIRY', null, moment.revision),
  ]);
  const denied = await deniedAmong(service, facts.filter((fact) => fact.type === 'Cooperation'), moment.revision);
  return { land, validAt: moment.validAt, facts, outsiders, affiliations, denied, asked: openInquiries(inquiries, land) };
}

/** The cooperations of which a participant says that there is none. */
async function deniedAmong({ store }: Service, cooperations: readonly CooperationFact[], revision: number): Promise<ReadonlySet<string>> {
  const answers = groupBy(await store.records('ANSWER', cooperations.map(({ id }) => id), revision), ({ subject }) => subject);
  if (answers.size === 0) return new Set();
  const versions = groupBy(await store.versions([...answers.keys()], revision), ({ id }) => id);
  const denied = cooperations.filter((fact) => confirmationOf(fact, versions.get(fact.id) ?? [], answers.get(fact.id) ?? []) === 'DISPUTED');
  return new Set(denied.map(({ id }) => id));
}
