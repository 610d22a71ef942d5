import type { Area } from '../../api/domain/model/area.js';
import { DATA } from '../delivered.js';
import { FilesRefused, type Fault } from '../reading/faults.js';
import { filesOf } from '../reading/files.js';
import { readAreas, withoutAgency } from '../rows/areas.js';

/** The places of the delivered register. Fails with FilesRefused. */
export function deliveredRegister(folder = DATA): readonly Area[] {
  const faults: Fault[] = [];
  const rows = readAreas({ files: filesOf(folder), faults });
  if (faults.length > 0) throw new FilesRefused('the register of places', faults);
  return rows.flatMap(({ area }) => (area ? [withoutAgency(area)] : []));
}
