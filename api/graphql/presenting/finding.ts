import type { JudgedFinding } from '../../application/judging/land-findings.js';
import type { Moment } from '../../domain/model/moment.js';
import { Finding } from '../../../schema/types/finding.js';

/** A finding as the API shows it; its relations are drawn by its resolver. */
export class FindingObject extends Finding {
  constructor(readonly judged: JudgedFinding, asOf: Moment) {
    super();
    const { id, land, rule, matter } = judged.finding;
    const verdict = matter.type === 'SLOT' ? matter.slot.verdict : null;
    Object.assign(this, { id, asOf, land, kind: rule.kind, obligation: rule.obligation, verdict });
  }
}
