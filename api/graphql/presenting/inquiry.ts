import type { Moment } from '../../domain/model/moment.js';
import type { KeptRecord } from '../../domain/model/record.js';
import { Inquiry } from '../../../schema/types/inquiry.js';

/** Who was asked about a slot, as the API shows it. */
export class InquiryObject extends Inquiry {
  constructor(readonly record: KeptRecord<'INQUIRY'>, readonly moment: Moment) {
    super();
    const { slotKey, land, askedOn, answeredOn } = record.content;
    Object.assign(this, { id: record.subject, slotKey, land, askedOn, answeredOn });
  }
}
