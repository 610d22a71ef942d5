import type { FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import type { KeptRecord } from '../model/record.js';

/** The slots of a Land, `<pattern id>/<slot key>`, of which somebody was asked and has not answered; the latest record of an inquiry counts. */
export function openInquiries(records: readonly KeptRecord<'INQUIRY'>[], land: FederalStateCode): ReadonlySet<string> {
  const latest = new Map(records.map(({ subject, content }) => [subject, content]));
  const open = [...latest.values()].filter((inquiry) => inquiry.land === land && inquiry.answeredOn === null);
  return new Set(open.map(({ pattern, slotKey }) => `${pattern}/${slotKey}`));
}
