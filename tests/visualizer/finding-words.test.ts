import { netTarget } from '../../visualizer/screens/findings/net-target.js';
import type { FindingRow } from '../../visualizer/screens/findings/shown-finding.js';

/** The words depend on the language, which stands in the address of the window. */
Object.assign(globalThis, { location: { hash: '' } });
const { reasonOf, subjectOf, wordOf } = await import('../../visualizer/screens/findings/finding-words.js');

const row = (told: Partial<FindingRow>): FindingRow => ({
  id: 'finding:f', asOf: { validAt: '2020-11-19' }, kind: 'MISSING_LINK', land: 'ST', obligation: 'SHOULD', text: 'Satz.', rule: { id: 'rule:r', sentence: 'Satz.' }, pattern: null, slot: null,
  acceptance: null, subjects: [], facts: [], ...told,
});
type Slot = NonNullable<FindingRow['slot']>;
const slot = (told: Partial<Slot>): Slot => ({ absenceReason: null, unknownReason: null, role: { name: 'Zentrale Ausländerbehörde', basis: null }, edge: null, ...told });
const responsibility = { __typename: 'Responsibility', id: 'responsibility:r', actor: { id: 'actor:a' }, task: { id: 'task:t', name: 'Beraten' } } as const;

describe('the word of a finding', () => {
  test.each([
    ['NOT_YET_ESTABLISHED', 'noch nicht eingerichtet'],
    ['NOT_ESTABLISHED_BY_DECISION', 'gibt es nicht (Entscheidung des Landes)'],
    ['TASK_HELD_BY_OTHER', 'Aufgabe liegt bei einer anderen Stelle'],
  ] as const)('for %s is %s', (absenceReason, word) => {
    expect(wordOf(row({ slot: slot({ absenceReason }) }))).toBe(word);
  });

  test('for what is not documented never says that it does not exist', () => {
    const unknown = row({ kind: 'UNDOCUMENTED_LINK', slot: slot({ unknownReason: 'NOT_ASKED' }) });
    expect([wordOf(unknown), reasonOf(unknown)]).toEqual(['nicht dokumentiert', 'nicht erfragt']);
  });
});

describe('what a finding is about', () => {
  test.each<[string, Partial<FindingRow>, string]>([
    ['a role', { slot: slot({}) }, 'Zentrale Ausländerbehörde'],
    ['an edge', { slot: slot({ role: null, edge: { basis: '', roles: [{ name: 'IQ' }, { name: 'AG-S' }] } }) }, 'IQ – AG-S'],
    ['two who lead on a task', { kind: 'PARALLEL_STRUCTURE', subjects: [responsibility, responsibility] }, 'Beraten'],
    ['a task in a place', { kind: 'UNCLEAR_RESPONSIBILITY', subjects: [{ __typename: 'Task', id: 'task:t', name: 'Vermitteln' }, { __typename: 'Area', id: 'area:15', areaName: 'Sachsen-Anhalt' }] }, 'Vermitteln'],
    ['an actor', { kind: 'SINGLE_POINT_OF_FAILURE', subjects: [{ __typename: 'Actor', id: 'actor:a', name: 'IQ Netzwerk' }] }, 'IQ Netzwerk'],
    ['nothing that has a name', { kind: 'STALE_EVIDENCE', subjects: [{ __typename: 'Absence', id: 'absence:a' }] }, 'Beleg lange nicht geprüft'],
  ])('is the name of %s', (_what, told, name) => {
    expect(subjectOf(row(told))).toBe(name);
  });
});

describe('in the network a finding is', () => {
  const fact = { text: 'Satz.', evidence: [] };
  test('its absence or cooperation, before any actor', () => {
    expect(netTarget(row({ facts: [{ __typename: 'Actor', id: 'actor:a', ...fact }, { __typename: 'Absence', id: 'absence:x', ...fact }] }))).toMatchObject({ finding: 'finding:f', statement: 'absence:x' });
  });
  test('the one who is responsible, with all that is said in general', () => {
    const target = netTarget(row({ kind: 'PARALLEL_STRUCTURE', subjects: [responsibility] }));
    expect(target).toMatchObject({ finding: 'finding:f', actor: 'actor:a' });
    expect(target?.hidden).not.toContain('allgemein');
  });
  test('nothing where nobody and nothing is known', () => {
    expect(netTarget(row({ kind: 'UNDOCUMENTED_LINK' }))).toBeNull();
  });
});
