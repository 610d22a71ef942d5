import type { Delivery } from '../../api/application/commands/record-delivery.js';
import { doubleFaults } from '../checking/doubles.js';
import { outcomeFaults } from '../checking/outcomes.js';
import { ownerFaults } from '../checking/owners.js';
import { placeFaults } from '../checking/places.js';
import { referenceFaults } from '../checking/references.js';
import { statementFaults } from '../checking/statements.js';
import { withoutAgency } from '../rows/areas.js';
import { readDeliveryRow } from '../rows/delivery.js';
import { digestOf } from './digest.js';
import { FilesRefused, type Fault } from './faults.js';
import type { DataFile } from './files.js';
import { readAllRows, type Rows } from './rows.js';

const CHECKS: readonly ((rows: Rows) => readonly Fault[])[] = [
  doubleFaults, referenceFaults, ownerFaults, statementFaults, placeFaults, outcomeFaults,
];

/** What the files deliver. Fails with FilesRefused, which names every fault in them. */
export function deliveryOf(files: readonly DataFile[]): Delivery {
  const faults: Fault[] = [];
  const head = readDeliveryRow({ files, faults });
  const rows = readAllRows({ files, faults });
  if (!faults.some(({ loses }) => loses)) faults.push(...CHECKS.flatMap((check) => check(rows)));
  if (faults.length > 0 || head === null) throw new FilesRefused('the delivered data', faults);
  return {
    recordedBy: head.recordedBy,
    changeReason: head.changeReason,
    sources: rows.sources.flatMap(({ source }) => source ?? []),
    areas: rows.areas.flatMap(({ area }) => (area ? [withoutAgency(area)] : [])),
    drafts: rows.facts.flatMap(({ draft }) => draft ?? []),
    mark: { referenceDay: head.referenceDay, synthetic: false, digest: digestOf(files) },
  };
}
