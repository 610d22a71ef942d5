import { linksWith } from '../../../../api/domain/analysis/missing/missing-links.js';
import { peerGaps } from '../../../../api/domain/analysis/missing/peer-gaps.js';
import { slotsOf } from '../../../../api/domain/analysis/slots/slots.js';
import type { Fact, PracticeFact } from '../../../../api/domain/model/fact.js';
import type { FederalStateCode } from '../../../../schema/vocabulary/federal-state-code.js';
import { factOf } from '../../drawn-network.js';
import { ACTORS, PATTERN, absence, actor, cooperation, viewOf } from '../slots/land.js';

const inLand = (key: string, facts: readonly Fact[]): readonly Fact[] =>
  facts.map((fact) => ({ ...fact, content: 'areas' in fact.content ? { ...fact.content, areas: [key] } : fact.content } as Fact));

const LANDS: ReadonlyMap<FederalStateCode, readonly Fact[]> = new Map([
  ['BW', [...ACTORS.filter(({ id }) => id !== 'actor:central'), absence('absence:1', { sides: [{ kinds: ['CENTRAL_IMMIGRATION_AUTHORITY'], actionAreas: [], actor: null }] })]],
  ['BY', inLand('09', [...ACTORS, cooperation('cooperation:by', ['actor:network', 'actor:rd'])])],
  ['HE', inLand('06', [...ACTORS, cooperation('cooperation:he', ['actor:network', 'actor:rd'])])],
]);
const VIEWS = new Map([...LANDS].map(([land, facts]) => [land, viewOf(facts, { land })]));
const BY_LAND = new Map([...VIEWS].map(([land, view]) => [land, slotsOf(view, PATTERN)]));

const PRACTICE: PracticeFact = factOf('Practice', 'practice:1', {
  name: { de: 'Runder Tisch', en: null }, areas: ['09'], standing: 'TRIED', topics: [],
  roles: PATTERN.content.roles.filter(({ key }) => key === 'network' || key === 'rd'), edges: PATTERN.content.edges.filter(({ key }) => key === 'network~rd'),
});

const links = (verdict: 'ABSENT_CONFIRMED' | 'UNKNOWN') => linksWith(verdict, BY_LAND.get('BW') ?? [], { byLand: BY_LAND, practices: [PRACTICE] });

test('what is missing and what is not documented are two lists', () => {
  expect(links('ABSENT_CONFIRMED').map(({ slot }) => slot.key)).toEqual(['central']);
  expect(links('UNKNOWN').map(({ slot }) => slot.key)).toEqual(['hsp4~service', 'network~rd', 'hsp4~hsp1', 'hsp4~hsp1-or-hsp2', 'central~service', 'hsp4~rd']);
});

test('each names the Länder that have it and the practices that join the same roles', () => {
  const link = links('UNKNOWN').find(({ slot }) => slot.key === 'network~rd');
  expect(link?.landsThatHaveIt).toEqual(['BY', 'HE']);
  expect(link?.practices.map(({ id }) => id)).toEqual(['practice:1']);
  expect(links('ABSENT_CONFIRMED')[0]).toMatchObject({ landsThatHaveIt: ['BY', 'HE'], practices: [] });
});

test('a gap is a kind of cooperation that enough others have; where it is known that there is none it says so', () => {
  expect(peerGaps(VIEWS, 'BW', 2)).toEqual([{ kinds: ['IQ_STATE_NETWORK', 'REGIONAL_DIRECTORATE'], cooperationKind: 'ROUND_TABLE', verdict: 'UNKNOWN', lands: ['BY', 'HE'], denying: [] }]);
  expect(peerGaps(VIEWS, 'BW', 3)).toEqual([]);
  expect(peerGaps(VIEWS, 'BY', 1)).toEqual([]);
  const denied = absence('absence:2', { sides: [{ kinds: ['REGIONAL_DIRECTORATE'], actionAreas: [], actor: null }, { kinds: ['IQ_STATE_NETWORK'], actionAreas: [], actor: null }] });
  const views = new Map(VIEWS).set('BW', viewOf([...(LANDS.get('BW') ?? []), denied]));
  expect(peerGaps(views, 'BW', 2)[0]?.verdict).toBe('ABSENT_CONFIRMED');
});

const practiceFor = (content: Partial<PracticeFact['content']>): PracticeFact => ({ ...PRACTICE, content: { ...PRACTICE.content, ...content } });
const answers = (key: string, practice: PracticeFact): boolean =>
  linksWith('UNKNOWN', BY_LAND.get('BW') ?? [], { byLand: BY_LAND, practices: [practice] }).find(({ slot }) => slot.key === key)?.practices.length === 1;
const roleOf = (key: string, more: object = {}): PracticeFact['content']['roles'][number] => ({ ...PATTERN.content.roles.find((role) => role.key === key)!, ...more });

test('a practice answers an edge in a form that it means, and only once it is done', () => {
  const [edge] = PRACTICE.content.edges;
  const joined = (kinds: PracticeFact['content']['edges'][number]['kinds']) =>
    practiceFor({ roles: [roleOf('hsp4'), roleOf('rd')], edges: [{ ...edge!, roles: ['hsp4', 'rd'], kinds }] });
  expect([joined([]), joined(['JOINT_PLANNING', 'REFERRAL']), joined(['REFERRAL'])].map((practice) => answers('hsp4~rd', practice))).toEqual([true, true, false]);
  expect(answers('network~rd', practiceFor({ standing: 'PLANNED' }))).toBe(false);
});

test('a practice answers a role if its own is no wider', () => {
  const facts = (LANDS.get('BW') ?? []).filter(({ id }) => id !== 'actor:hsp1');
  const slots = slotsOf(viewOf(facts), PATTERN);
  const helps = (role: PracticeFact['content']['roles'][number]): boolean =>
    linksWith('UNKNOWN', slots, { byLand: BY_LAND, practices: [practiceFor({ roles: [role], edges: [] })] }).find(({ slot }) => slot.key === 'hsp1')?.practices.length === 1;
  expect([roleOf('hsp1'), roleOf('hsp1-or-hsp2'), roleOf('hsp1', { actionAreas: [] }), roleOf('hsp4')].map(helps)).toEqual([true, false, false, false]);
});

const landsOf = (own: readonly Fact[], others: readonly Fact[]) => new Map<FederalStateCode, ReturnType<typeof viewOf>>([
  ['BW', viewOf([...ACTORS, ...own])], ['BY', viewOf(inLand('09', [...ACTORS, ...others]), { land: 'BY' })], ['HE', viewOf(inLand('06', [...ACTORS, ...others]), { land: 'HE' })],
]);
const gaps = (own: readonly Fact[], others: readonly Fact[]): readonly string[] => peerGaps(landsOf(own, others), 'BW', 2).map(({ kinds, cooperationKind, verdict }) => [...kinds, cooperationKind, verdict].join(' '));
const meeting = cooperation('cooperation:1', ['actor:network', 'actor:rd']);
const noMeeting = (more: object): Fact => absence('absence:3', { sides: [{ kinds: ['IQ_STATE_NETWORK'], actionAreas: [], actor: null }, { kinds: ['REGIONAL_DIRECTORATE'], actionAreas: [], actor: null }], ...more });

test('an absence closes a gap only for the whole Land, this form and all of the kind', () => {
  const open = 'IQ_STATE_NETWORK REGIONAL_DIRECTORATE ROUND_TABLE UNKNOWN';
  expect(gaps([], [meeting])).toEqual([open]);
  expect(gaps([noMeeting({})], [meeting])).toEqual([open.replace('UNKNOWN', 'ABSENT_CONFIRMED')]);
  expect(gaps([noMeeting({ area: '08111' })], [meeting])).toEqual([open]);
  expect(gaps([noMeeting({ cooperationKind: 'REFERRAL' })], [meeting])).toEqual([open]);
  const planning = cooperation('cooperation:2', ['actor:hsp1', 'actor:rd']);
  const notOfHsp1 = absence('absence:4', { sides: [{ kinds: ['IQ_SUBPROJECT'], actionAreas: ['HSP1'], actor: null }, { kinds: ['REGIONAL_DIRECTORATE'], actionAreas: [], actor: null }] });
  expect(gaps([notOfHsp1], [planning])).toEqual(['IQ_SUBPROJECT REGIONAL_DIRECTORATE ROUND_TABLE UNKNOWN']);
});

test('an unnamed form is no gap where the two work together in a named one, and one body stands for all its kinds', () => {
  const unnamed = cooperation('cooperation:2', ['actor:network', 'actor:rd'], { kinds: ['UNSPECIFIED'] });
  expect(gaps([meeting], [unnamed])).toEqual([]);
  expect(gaps([], [unnamed])).toHaveLength(1);
  const both = actor('actor:both', { kind: 'IQ_STATE_COORDINATION', furtherKinds: ['IQ_STATE_NETWORK'] });
  expect(gaps([both, cooperation('cooperation:3', ['actor:both', 'actor:rd'])], [meeting])).toEqual([]);
});

test('what a participant denies is nothing that a Land has', () => {
  const views = landsOf([], [meeting]);
  for (const land of ['BY', 'HE'] as const) views.set(land, { ...views.get(land)!, denied: new Set(['cooperation:1']) });
  expect(peerGaps(views, 'BW', 1)).toEqual([]);
});
