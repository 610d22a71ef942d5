import { changeId } from '../../application/queries/changes.js';
import type { ChangeEntry } from '../../application/ports/store.js';
import type { Moment } from '../../domain/model/moment.js';
import { Change } from '../../../schema/types/change.js';

/** One fact in one revision as the API shows it. */
export class ChangeObject extends Change {
  constructor(readonly entry: ChangeEntry, readonly moment: Moment) {
    super();
    const { revision, recordedAt, recordedBy, changeReason } = entry;
    Object.assign(this, { id: changeId(entry), revision, recordedAt, recordedBy, changeReason });
  }
}
