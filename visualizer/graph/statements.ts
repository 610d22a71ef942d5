import type { Scope } from '../../schema/vocabulary/scope.js';
import type { StatementKey } from '../legend/statement-looks.js';
import type { Constellation, Statement } from './net.js';
import { placesWithin } from './places.js';

type Cooperation = Constellation['cooperations'][number];
type Affiliation = Constellation['actors'][number]['affiliations'][number];

/** Only these name the Land; everything else is said in general. */
export function namesLand(scope: Scope): boolean {
  return scope === 'NAMED' || scope === 'EXAMPLE';
}

/** What a statement does not say unless it is told. */
export const SAYS_NO_MORE = {
  cooperationKinds: [], affiliation: null, status: null, absence: null, heldBy: null, places: [], task: null, obligation: null, unknown: null, bundle: [],
} as const;

/** The first look that fits: reach before state, state before certainty, certainty before extent. */
function lookOfCooperation({ scope, status, confidence, participants }: Cooperation, places: readonly string[]): StatementKey {
  if (!namesLand(scope)) return 'allgemein';
  if (status !== 'ACTIVE') return 'nicht-laufend';
  if (confidence === 'LOW') return 'unsicher';
  if (!participants.every(({ certain }) => certain)) return 'oder';
  return places.length > 0 ? 'teilweise' : 'belegt';
}

/** What a cooperation says of the Land with this two-digit key. */
export function statementOfCooperation(cooperation: Cooperation, land: string): Statement {
  const { id, kinds, status, scope, confidence, text, evidence, participants, areas } = cooperation;
  const places = placesWithin(areas, land);
  return {
    ...SAYS_NO_MORE,
    id,
    look: lookOfCooperation(cooperation, places),
    members: participants.map(({ actor, position, certain }) => ({ node: actor.id, position, certain })),
    text,
    cooperationKinds: kinds,
    status,
    scope,
    confidence,
    evidence,
    facts: [id],
    places,
  };
}

export function statementOfAffiliation({ id, kind, scope, confidence, text, actor, other, evidence }: Affiliation): Statement {
  return {
    ...SAYS_NO_MORE,
    id,
    look: 'zugehoerigkeit',
    members: [{ node: actor.id, position: 'FROM', certain: true }, { node: other.id, position: 'TO', certain: true }],
    text,
    affiliation: kind,
    scope,
    confidence,
    evidence,
    facts: [id],
  };
}
