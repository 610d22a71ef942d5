import type { HistoryEntry } from '../../application/queries/history.js';
import type { Moment } from '../../domain/model/moment.js';
import { FactVersion } from '../../../schema/types/fact-version.js';
import { EvidenceObject } from './evidence.js';

/** One version in the history of a fact, with what it changed. */
export class FactVersionObject extends FactVersion {
  constructor({ version: fact, changes }: HistoryEntry, asOf: Moment) {
    super();
    const { version, validFrom, validTo, recordedAt, supersededAt, recordedBy, changeReason, confidence } = fact;
    const evidence = fact.evidence.map((each) => new EvidenceObject(each, fact, asOf));
    Object.assign(this, { version, validFrom, validTo, recordedAt, supersededAt, recordedBy, changeReason, confidence, evidence, changes });
  }
}
