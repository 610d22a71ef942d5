import { DATA, delivered } from '../../seeds/delivered.js';
import { filesOf } from '../../seeds/reading/files.js';
import type { Reading } from '../../seeds/reading/row-type.js';

/** The delivered files, for what is read from them beside the delivery itself. */
export const READING: Reading = { files: filesOf(DATA), faults: [] };

export const DELIVERY = delivered();

/** Everything delivered, by id. */
export const DRAFTS = new Map(DELIVERY.drafts.map((draft) => [draft.id, draft]));
