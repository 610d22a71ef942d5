import { linksWith } from '../../../../api/domain/analysis/missing/missing-links.js';
import { peerGaps } from '../../../../api/domain/analysis/missing/peer-gaps.js';
import { slotsOf } from '../../../../api/domain/analysis/slots/slots.js';
import type { Fact, PracticeFact } from '../../../../api/domain/model/fact.js';
import type { FederalStateCode } from '../../../../schema/vocabulary/federal-state-code.js';
import { factOf } from '../../drawn-network.js';
import { ACTORS, PATTERN, absence, cooperation, viewOf } from '../slots/land.js';

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
