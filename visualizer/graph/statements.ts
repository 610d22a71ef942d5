import type { Scope } from '../../schema/vocabulary/scope.js';
import type { StatementKey } from '../legend/statement-looks.js';
import type { Constellation, Statement } from './net.js';

type Cooperation = Constellation['cooperations'][number];
type Affiliation = Constellation['actors'][number]['affiliations'][number];

/** Only these name the Land; everything else is said in general. */
export function namesLand(scope: Scope): boolean {
  return scope === 'NAMED' || scope === 'EXAMPLE';
}

/** The first look that fits: reach before state, state before certainty. */
function lookOfCooperation({ scope, status, confidence, participants }: Cooperation): StatementKey {
  if (!namesLand(scope)) return 'allgemein';
  if (status !== 'ACTIVE') return 'nicht-laufend';
  if (confidence === 'LOW') return 'unsicher';
  return participants.every(({ certain }) => certain) ? 'belegt' : 'oder';
}

export function statementOfCooperation(cooperation: Cooperation): Statement {
  const { id, kinds, status, scope, confidence, text, evidence, participants } = cooperation;
  return {
    id,
    look: lookOfCooperation(cooperation),
    members: participants.map(({ actor, position, certain }) => ({ node: actor.id, position, certain })),
    text,
    cooperationKinds: kinds,
    affiliation: null,
    status,
    absence: null,
    heldBy: null,
    scope,
    confidence,
    evidence,
  };
}

export function statementOfAffiliation({ id, kind, scope, confidence, text, actor, other, evidence }: Affiliation): Statement {
  return {
    id,
    look: 'zugehoerigkeit',
    members: [{ node: actor.id, position: 'FROM', certain: true }, { node: other.id, position: 'TO', certain: true }],
    text,
    cooperationKinds: [],
    affiliation: kind,
    status: null,
    absence: null,
    heldBy: null,
    scope,
    confidence,
    evidence,
  };
}
