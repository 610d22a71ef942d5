import type { Move } from '../../../api/application/commands/record-changes.js';
import type { Statement } from '../../../api/domain/model/fact.js';

let written = 0;

/** A cooperation of two actors that nobody has recorded yet. */
export function newCooperation([first, second]: readonly [string, string], { task, area, source }: { readonly task: string; readonly area: string; readonly source: string }): Move<'Cooperation'> {
  written += 1;
  const statement: Statement<'Cooperation'> = {
    validFrom: '2020-01-01', validTo: null, attestedFrom: null, attestedTo: null, scope: 'NAMED', confidence: 'HIGH',
    evidence: [{ source, locator: 'Abschnitt 1', passageSha256: '0'.repeat(64), passageLength: 12, retrievedAt: null, assertedBy: null }],
    content: {
      kinds: ['REFERRAL'], areas: [area], status: 'ACTIVE', tasks: [task], deadline: 'P2D', frequency: null, channel: 'Telefon', note: null,
      participants: [{ actor: first, position: 'FROM', certain: true }, { actor: second, position: 'TO', certain: true }],
    },
  };
  return { id: `cooperation:bench-${String(written).padStart(6, '0')}`, type: 'Cooperation', kind: 'NEW', day: null, statement };
}
