import type { FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import type { LandFacts } from '../../domain/analysis/land-view.js';
import { STATE_KEYS } from '../../domain/model/area.js';
import type { Moment } from '../../domain/model/moment.js';
import { openInquiries } from '../../domain/trust/open-inquiries.js';
import { areaFacts } from '../operation/area-facts.js';
import { recordsBySubject } from '../operation/kept-records.js';
import type { Service } from '../service.js';
import { confirmationsIn } from './confirmations.js';
import { movedActors } from './moved-actors.js';

/** Everything a judgement about a Land starts from: one read of its facts, and what people answered about them. */
export async function landFacts(service: Service, land: FederalStateCode, moment: Moment): Promise<LandFacts> {
  const area = STATE_KEYS.get(land) ?? land;
  const [{ facts, outsiders, affiliations }, confirmations, inquiries] = await Promise.all([
    areaFacts(service, area, { moment, reach: 'SEEN' }), confirmationsIn(service, land, moment), recordsBySubject(service, 'INQUIRY', moment.revision),
  ]);
  const denied = new Set([...confirmations].filter(([, { state }]) => state === 'DISPUTED').map(([id]) => id));
  const moved = await movedActors(service, facts, moment);
  return { land, validAt: moment.validAt, facts, outsiders: [...outsiders, ...moved], affiliations, denied, asked: openInquiries([...inquiries.values()].flat(), land) };
}
