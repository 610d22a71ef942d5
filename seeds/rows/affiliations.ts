import { affiliationKind } from '../../schema/vocabulary/affiliation-kind.js';
import { idOf, oneOf } from '../reading/cell.js';
import { factReader } from '../reading/fact-type.js';

const FIELDS = { kind: oneOf(affiliationKind), actor: idOf('actor'), other: idOf('actor') };

/** Who belongs to whom, or is carried or operated by whom. */
export const affiliations = factReader({ type: 'Affiliation', folder: 'affiliations', prefix: 'affiliation' }, FIELDS, (values) => values);
