import { affiliationKind } from '../../schema/vocabulary/affiliation-kind.js';
import { idOf, oneOf } from '../reading/cell.js';
import { factReader } from '../reading/fact-type.js';

const HEAD = { type: 'Affiliation', folder: 'affiliations', prefix: 'affiliation' } as const;

const FIELDS = { kind: oneOf(affiliationKind), actor: idOf('actor'), other: idOf('actor') };

/** Who belongs to whom, or is carried or operated by whom. */
export const affiliations = factReader(HEAD, FIELDS, (values) => values);
