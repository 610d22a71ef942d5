import type { FederalStateCode } from '../../schema/vocabulary/federal-state-code.js';
import type { Role } from '../../schema/vocabulary/role.js';

/** Who is asking. Comes from the credentials, never from an input. */
export interface Session {
  readonly name: string;
  readonly role: Role;
  /** The Länder an editor may change. */
  readonly lands: readonly FederalStateCode[];
}

/** Everybody may read. */
export const READER: Session = { name: 'Leserin oder Leser', role: 'READER', lands: [] };
