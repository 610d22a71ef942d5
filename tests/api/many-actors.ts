import type { ChangeSet } from '../../api/domain/model/change-set.js';
import { ACTORS } from './drawn/actors.js';
import { cooperation } from './drawn/cooperations.js';
import { RESPONSIBILITIES } from './drawn/facts.js';
import { RECORDED } from './drawn/history.js';
import { stated } from './drawn/statement.js';

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

/** So many more actors in one Land, each part of another, with a task and a cooperation of its own. */
export function manyActors(count: number): ChangeSet {
  const add = (type: string, id: string, statement: object) => ({ id, type, expectedVersion: 0, supersede: [], add: [statement] }) as unknown as ChangeSet['facts'][number];
  const facts = numbers(count).flatMap((index) => [
    add('Actor', `actor:more-${index}`, { ...ACTORS['rd-nord']!, content: { ...ACTORS['rd-nord']!.content, kind: 'CHAMBER', name: { de: `Kammer ${index}`, en: `Chamber ${index}` } } }),
    add('Affiliation', `affiliation:more-${index}`, stated('Affiliation', { actor: `actor:more-${index}`, other: 'actor:rd-nord' })),
    add('Responsibility', `responsibility:more-${index}`, { ...RESPONSIBILITIES['hsp1-advice']!, content: { ...RESPONSIBILITIES['hsp1-advice']!.content, actor: `actor:more-${index}` } }),
    add('Cooperation', `cooperation:more-${index}`, cooperation(`more-${index} + more-${(index + 1) % count} + lnw-mv`, { tasks: ['task:advice'] })),
  ]);
  return { clock: RECORDED[4]!, recordedBy: 'Redaktion', changeReason: null, facts, sources: [], areas: [], records: [], mark: null };
}
