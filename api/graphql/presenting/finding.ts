import type { FindingAnswer } from '../../application/queries/findings.js';
import type { Moment } from '../../domain/model/moment.js';
import { Finding } from '../../../schema/types/finding.js';

/** A finding as the API shows it, with all that it names at hand; its relations are drawn by its resolver. */
export class FindingObject extends Finding {
  constructor(readonly answer: FindingAnswer, readonly moment: Moment) {
    super();
    const { id, land, rule, matter } = answer.finding;
    const verdict = matter.type === 'SLOT' ? matter.slot.verdict : null;
    Object.assign(this, { id, asOf: moment, land, kind: rule.kind, obligation: rule.obligation, verdict });
  }
}
