import { ABROAD } from '../../api/domain/model/area.js';
import type { Move } from '../../api/application/commands/record-changes.js';
import type { Dates } from './dates.js';
import type { Member } from './member.js';
import { newFact, scopeOf, type Ground } from './statement.js';

const PANDEMIC = { de: 'synthetische Pandemie', en: 'synthetic pandemic' };
const during = (validFrom: string, validTo: string): Dates => ({ validFrom, validTo, attestedFrom: null, attestedTo: null });

/** What happened to all abroad at once. */
export function federalDisruptions(ground: Ground): readonly Move<'Disruption'>[] {
  const abroad = { actor: null, area: ABROAD, reason: PANDEMIC } as const;
  return [
    newFact(ground, { id: 'disruption:syn-visastellen-1', type: 'Disruption', content: { ...abroad, actorKind: 'VISA_OFFICE', state: 'SUSPENDED' } }, { dates: during('2020-03-17', '2020-07-01'), scope: 'ABROAD' }),
    newFact(ground, { id: 'disruption:syn-visastellen-2', type: 'Disruption', content: { ...abroad, actorKind: 'VISA_OFFICE', state: 'LIMITED' } }, { dates: during('2020-07-01', '2021-06-01'), scope: 'ABROAD' }),
    newFact(ground, { id: 'disruption:syn-sprachkurse', type: 'Disruption', content: { ...abroad, actorKind: 'GOETHE_INSTITUTE', state: 'SUSPENDED' } }, { dates: during('2020-03-17', '2021-01-01'), scope: 'ABROAD' }),
  ];
}

/** So many actors of a Land that are limited for a time. */
export function* landDisruptions(members: readonly Member[], { prefix, count }: { readonly prefix: string; readonly count: number }, ground: Ground): Generator<Move<'Disruption'>> {
  const { random } = ground;
  for (let number = 1; number <= count; number += 1) {
    const { id: actor, areas: [area = ''] } = random.pick(members);
    const content = { actor, actorKind: null, area, state: random.chance(0.7) ? 'LIMITED' as const : 'SUSPENDED' as const, reason: PANDEMIC };
    const id = `disruption:syn-${prefix}-${String(number).padStart(4, '0')}`;
    yield newFact(ground, { id, type: 'Disruption', content }, { dates: during('2020-10-01', '2021-04-01'), scope: scopeOf([area], random) });
  }
}
