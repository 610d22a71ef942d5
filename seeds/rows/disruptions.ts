import { actorKind } from '../../schema/vocabulary/actor-kind.js';
import { disruptionState } from '../../schema/vocabulary/disruption-state.js';
import { areaKey, idOf, oneOf, optional, text } from '../reading/cell.js';
import { factReader } from '../reading/fact-type.js';

const HEAD = { type: 'Disruption', folder: 'disruptions', prefix: 'disruption' } as const;

const FIELDS = {
  actor: optional(idOf('actor')), actorKind: optional(oneOf(actorKind)), area: areaKey, state: oneOf(disruptionState), reasonDe: text,
  reasonEn: optional(text),
};

/** What does not work for a time. */
export const disruptions = factReader(HEAD, FIELDS, ({ reasonDe, reasonEn, ...rest }) => ({
  ...rest, reason: { de: reasonDe, en: reasonEn },
}));
