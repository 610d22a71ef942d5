import type { FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import type { TopicKind } from '../../../schema/vocabulary/topic-kind.js';
import { concerns } from '../../domain/model/area.js';
import type { TopicFact } from '../../domain/model/fact.js';
import type { Moment } from '../../domain/model/moment.js';
import { listed } from '../operation/lists.js';
import type { Service } from '../service.js';

/** The topics that hold, narrowed to kinds and to what concerns one Land (what speaks of all Germany concerns it too). */
export async function topics(
  service: Service, { kinds, land }: { readonly kinds: readonly TopicKind[]; readonly land: FederalStateCode | null }, moment: Moment,
): Promise<readonly TopicFact[]> {
  const all = await listed(service, 'Topic', moment);
  return all
    .filter(({ content }) => kinds.length === 0 || kinds.includes(content.kind))
    .filter(({ content }) => concerns(content.areas, land));
}
