import { landView } from '../../../../api/domain/analysis/land-view.js';
import type { AffiliationFact, Fact } from '../../../../api/domain/model/fact.js';
import { factOf } from '../../drawn-network.js';
import { drawnLand, noTask } from '../parallel/drawn.js';
import { ACTORS, PATTERN, absence, actor, cooperation, viewOf } from '../slots/land.js';
import { findingsFor, told } from './judged.js';

const slotsToldOf = (facts: readonly Fact[]): readonly string[] => told(findingsFor(viewOf(facts), { patterns: [PATTERN] })).filter((line) => line.includes('pattern:p'));
const drawnToldOf = (lines: string, more: readonly Fact[] = []): readonly string[] => {
  const { facts, tasks, view } = drawnLand(lines);
  const affiliations = view.affiliations.map(({ fact }) => fact);
  return told(findingsFor(landView({ land: 'BW', validAt: '2020-11-19', facts: [...facts, ...more], outsiders: [], affiliations, denied: new Set(), asked: new Set() }), { tasks }));
};

const NO_CENTRAL = absence('absence:1', { sides: [{ kinds: ['CENTRAL_IMMIGRATION_AUTHORITY'], actionAreas: [], actor: null }] });

describe('slots', () => {
  test('what is not there is missing, what nobody documents is undocumented, what is there is nothing to find', () => {
    const withoutCentral = ACTORS.filter(({ id }) => id !== 'actor:central');
    expect(slotsToldOf([...withoutCentral, NO_CENTRAL, cooperation('cooperation:1', ['actor:hsp4', 'actor:service'])])).toEqual([
      'missing-should pattern:p/central',
      ...['network~rd', 'hsp4~hsp1', 'hsp4~hsp1-or-hsp2', 'central~service', 'hsp4~rd'].map((key) => `undocumented-should pattern:p/${key}`),
    ].sort());
  });

  test('required ones come first', () => {
    const found = findingsFor(viewOf([]), { patterns: [PATTERN] }).map(({ rule }) => rule.obligation);
    expect(found).toEqual([...Array.from({ length: 6 }, () => 'MUST'), ...Array.from({ length: 6 }, () => 'SHOULD')]);
  });

  test('an exempt Land and a pattern that does not hold ask for nothing', () => {
    expect(told(findingsFor(viewOf([], { land: 'SL' }), { patterns: [PATTERN] })).filter((line) => line.endsWith('/central'))).toEqual([]);
    expect(told(findingsFor(viewOf([], { validAt: '2018-12-31' }), { patterns: [PATTERN] }))).toEqual([]);
  });

  test('names what decides, else what was found beside it', () => {
    const planned = cooperation('cooperation:plan', ['actor:network', 'actor:rd'], { status: 'PLANNED' });
    const found = findingsFor(viewOf([...ACTORS.slice(0, 6), NO_CENTRAL, planned]), { patterns: [PATTERN] });
    const factsOf = (key: string) => found.find(({ subjectKeys }) => subjectKeys[0] === `pattern:p/${key}`)?.facts;
    expect([factsOf('central'), factsOf('network~rd')]).toEqual([['absence:1'], ['cooperation:plan']]);
  });
});

/** Responsibilities in a Land with three Kreise, and what is found. */
const TASKS: readonly (readonly [string, string, readonly string[]])[] = [
  ['one leads', 'a LEAD t', []],
  ['a source says it is unsettled', 'a LEAD t @08 standing=UNCLEAR; b LEAD t @08', [
    'parallel-unresolved responsibility:a-0 responsibility:b-1', 'responsibility-unclear task:t/08',
  ]],
  ['nothing documented of their division: a hint', 'a LEAD t @08; b LEAD t @08', ['parallel-candidate responsibility:a-0 responsibility:b-1']],
  ['divided, chosen, delegated, coordinated: nothing', 'a LEAD t @08 rule standing=AGREED; b LEAD t @08; c LEAD u @08 choice; d LEAD u @08; e LEAD v @08; f LEAD v @08 by=e; g LEAD w @08; h LEAD w @08; g ~ h w @08', []],
  ['advisers unsettled: a parallel structure, but nobody’s lead is unclear', 'a ADVISES t @08 standing=DISPUTED; b ADVISES t @08', ['parallel-unresolved responsibility:a-0 responsibility:b-1']],
  ['unclear in one Kreis', 'a LEAD t @08; b LEAD t @08111 standing=DISPUTED', ['parallel-unresolved responsibility:a-0 responsibility:b-1', 'responsibility-unclear task:t/08111']],
  ['unclear in two Kreise', 'a LEAD t @08111,08115 standing=UNCLEAR', ['responsibility-unclear task:t/08111 task:t/08115']],
  ['disputed all over, with an adviser in one Kreis: one finding for the Land', 'a LEAD t @08 standing=DISPUTED; b ADVISES t @08111', ['responsibility-unclear task:t/08']],
];

test.each(TASKS)('%s', (_name, lines, expected) => {
  expect(drawnToldOf(lines)).toEqual(expected);
});

test('a task that nobody has is uncovered, once for all its Kreise', () => {
  expect(drawnToldOf('t ^ u', [noTask('absence:t', { area: '08111' }), noTask('absence:t2', { area: '08116' })])).toEqual(['task-uncovered task:t']);
});

test('somebody leads where nobody is said to: unclear, and the absence is named', () => {
  const { facts, tasks } = drawnLand('a LEAD t @08');
  const [found, ...more] = findingsFor(viewOf([...facts, noTask('absence:t', { area: '08111' })]), { tasks });
  expect([found?.rule.id, found?.facts, found?.subjects, more]).toEqual(['rule:responsibility-unclear', ['absence:t', 'responsibility:a-0'], ['task:t', 'area:08111'], []]);
});

describe('what people said', () => {
  const both = cooperation('cooperation:1', ['actor:network', 'actor:rd']);
  const view = viewOf([...ACTORS, both, cooperation('cooperation:elsewhere', ['actor:network', 'actor:rd'], { areas: ['09'] })]);
  const states = ['CONFIRMED', 'ONE_SIDED', 'DISPUTED', 'UNCONFIRMED'] as const;

  test.each(states)('a cooperation that is %s', (state) => {
    const confirmations = new Map(['cooperation:1', 'cooperation:elsewhere'].map((id) => [id, { state, by: ['actor:rd'] }]));
    expect(told(findingsFor(view, {}, { confirmations }))).toEqual(state === 'ONE_SIDED' ? ['one-sided cooperation:1'] : []);
  });

  test('one that has ended is not asked about any more', () => {
    const ended = viewOf([...ACTORS, { ...both, validTo: '2020-06-01' }]);
    expect(findingsFor(ended, {}, { confirmations: new Map([['cooperation:1', { state: 'ONE_SIDED', by: [] }]]) })).toEqual([]);
  });

  test('evidence is stale when its last check is more than a year ago', () => {
    const age = (today: string) => told(findingsFor(view, {}, { verified: [{ fact: both, verifiedAt: '2021-03-01T12:00:00.000Z' }], today }));
    expect([age('2021-03-02'), age('2022-03-01'), age('2022-03-02')]).toEqual([[], [], ['stale-evidence cooperation:1']]);
  });
});

describe('single points', () => {
  const star = ['actor:rd', 'actor:service', 'actor:hsp4'].map((other, index) => cooperation(`cooperation:${index}`, ['actor:network', other]));
  const more = [cooperation('cooperation:b', ['actor:hsp4', 'actor:service']), cooperation('cooperation:c', ['actor:hsp4', 'actor:hsp1'])];

  test('are found where at least half is known', () => {
    const known = findingsFor(viewOf([...ACTORS, ...star, ...more]), { patterns: [PATTERN] });
    expect(told(known).filter((line) => line.startsWith('single'))).toEqual(['single-point actor:hsp4', 'single-point actor:network']);
    expect(told(findingsFor(viewOf(star), { patterns: [PATTERN] })).filter((line) => line.startsWith('single'))).toEqual([]);
    expect(told(findingsFor(viewOf([...ACTORS, ...star])))).toEqual([]);
  });

  test('are not those that only hold their own units together', () => {
    const units = ['actor:hsp1', 'actor:hsp2', 'actor:central'].map((part, index): AffiliationFact => factOf('Affiliation', `affiliation:${index}`, { kind: 'PART_OF', actor: part, other: 'actor:whole' }));
    const view = viewOf([...ACTORS, actor('actor:whole', { kind: 'MINISTRY' }), cooperation('cooperation:1', ['actor:network', 'actor:rd'])], { affiliations: units });
    expect(told(findingsFor(view, { patterns: [PATTERN] })).filter((line) => line.startsWith('single'))).toEqual([]);
  });
});

test('a finding that concerns two Länder exists in each', () => {
  const { facts, tasks } = drawnLand('a is IPS @DE; a LEAD t @DE standing=UNCLEAR');
  const ids = (['BW', 'BY'] as const).map((land) => findingsFor(viewOf(facts, { land }), { tasks, counties: [] }).map(({ id, land: there }) => [there, id.split(':').slice(0, 3).join(':')]));
  expect(ids).toEqual([[['BW', 'finding:responsibility-unclear:bw']], [['BY', 'finding:responsibility-unclear:by']]]);
});
