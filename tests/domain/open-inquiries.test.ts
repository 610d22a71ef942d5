import { openInquiries } from '../../api/domain/trust/open-inquiries.js';
import type { KeptRecord } from '../../api/domain/model/record.js';

const inquiry = (subject: string, land: 'BW' | 'BY', answeredOn: string | null): KeptRecord<'INQUIRY'> => ({
  kind: 'INQUIRY', subject, recordedAt: '2026-01-01T00:00:00.000Z', recordedRevision: 1, recordedBy: 'test',
  content: { pattern: 'pattern:p', slotKey: subject, land, askedOf: null, askedOn: '2026-01-01', answeredOn },
});

test('an inquiry is open until a later record of it names the day of the answer, and only in its Land', () => {
  const records = [inquiry('a', 'BW', null), inquiry('b', 'BW', null), inquiry('b', 'BW', '2026-02-01'), inquiry('c', 'BY', null)];
  expect([...openInquiries(records, 'BW')]).toEqual(['pattern:p/a']);
});
