import fc from 'fast-check';
import { pairsOfPatterns } from '../../../api/domain/analysis/routes/candidate-pairs.js';
import { routes, type RouteQuestion, type Usual } from '../../../api/domain/analysis/routes/routes.js';
import type { RouteFacts } from '../../../api/domain/analysis/routes/hop.js';
import { GERMANY } from '../../../api/domain/model/area.js';
import type { ActorFact, CooperationFact } from '../../../api/domain/model/fact.js';
import type { Occasion } from '../../../api/domain/text/occasion.js';
import { routeResultSentence } from '../../../api/domain/text/routes/route-result-sentence.js';
import { routeSentence } from '../../../api/domain/text/routes/route-sentence.js';
import { factOf } from '../drawn-network.js';
import { drawnLand, responsibilityOf } from '../analysis/parallel/drawn.js';
import { PLACES, USUAL, anyNetwork } from '../analysis/routes/random-network.js';
import { actor, cooperation } from '../analysis/slots/land.js';
import { flawsIn, wrongOfUnknown } from './guard.js';
import { knownOf, occasion, readable } from './judged-world.js';

const DE: Occasion = { validAt: '2020-11-19', today: '2025-06-15', language: 'DE' };
const TASK = readable(drawnLand('a LEAD t @08').tasks[0]!);
const QUESTION: RouteQuestion = { start: null, targetGroup: null, maxHops: 3, alternatives: 3, avoidDisrupted: true };

const named = (id: string, de: string, content: Parameters<typeof actor>[1]): ActorFact => actor(id, { name: { de, en: null }, ...content }) as ActorFact;
const LNW = named('lnw', 'IQ Netzwerk Südwest', { kind: 'IQ_STATE_NETWORK' });
const SERVICE = named('service', 'Arbeitgeber-Service', { kind: 'EMPLOYER_SERVICE' });
const ZAV = named('zav', 'Zentrale Auslands- und Fachvermittlung', { kind: 'ZAV', areas: ['DE'], contact: 'Servicetelefon', website: 'https://example.org/zav' });
const ZSBA = named('zsba', 'Zentrale Servicestelle Berufsanerkennung', { kind: 'ZSBA', areas: ['DE'] });
const referral = (id: string, [from, to]: readonly [string, string], content: Partial<CooperationFact['content']> = {}): CooperationFact => cooperation(id, [], {
  kinds: ['REFERRAL'], participants: [{ actor: from, position: 'FROM', certain: true }, { actor: to, position: 'TO', certain: true }], ...content,
}) as CooperationFact;

interface Said {
  readonly first: string | null;
  readonly all: string;
}

function said(facts: Partial<RouteFacts & Usual>, [question, on]: readonly [Partial<RouteQuestion>, Occasion] = [{}, DE]): Said {
  const actors = facts.actors ?? new Map([LNW, SERVICE, ZAV, ZSBA].map((each) => [each.id, each]));
  const asked = { ...QUESTION, ...question };
  const found = routes({
    places: ['08'], cooperations: [], affiliations: [], disruptions: [], pairs: [], responsibilities: [responsibilityOf('r', { actor: 'zsba', areas: ['DE'] })], ...facts, actors,
  }, asked);
  const known = knownOf([...actors.values(), TASK]);
  const [first] = found.routes;
  const words = {
    ...found, task: TASK, start: { actor: actors.get(asked.start ?? '') ?? null, area: known.area(facts.places?.[0] ?? '08') ?? null }, maxHops: asked.maxHops, cut: false, totalDeadline: null,
  };
  return { first: first === undefined ? null : routeSentence(first, null, [on, known]), all: routeResultSentence(words, on, known) };
}

const ON = 'für die Aufgabe „Aufgabe t“';
const HAND_DOWN = [factOf('Affiliation', 'affiliation:1', { kind: 'PART_OF', actor: 'zsba', other: 'zav' })];

test('a way step by step, with deadline and channel', () => {
  const { first } = said({ cooperations: [referral('1', ['lnw', 'zav'], { deadline: 'P2D', channel: 'gemeinsames Postfach' })], affiliations: HAND_DOWN });
  expect(first).toBe(`Am 19. November 2020 führt ein dokumentierter Weg in zwei Schritten zu einer zuständigen Stelle ${ON}: vom IQ Netzwerk Südwest an die Zentrale Auslands- und Fachvermittlung (innerhalb von 2 Tagen; Weg: gemeinsames Postfach), von der Zentralen Auslands- und Fachvermittlung an die Zentrale Servicestelle Berufsanerkennung (Weitergabe im eigenen Haus).`);
});

test('with the sum of all deadlines', () => {
  const known = knownOf([LNW, SERVICE, ZSBA, TASK]);
  const hops = [referral('1', ['lnw', 'service'], { deadline: 'P2D' }), referral('2', ['service', 'zsba'], { deadline: 'P1D' })]
    .map((by) => ({ from: by.content.participants[0]!.actor, to: by.content.participants[1]!.actor, by, disrupted: null }));
  expect(routeSentence({ start: 'lnw', end: 'zsba', responsibility: responsibilityOf('r', { actor: 'zsba' }), hops }, 'P3D', [DE, known])).toMatch(/\(innerhalb von einem Tag\); zusammen innerhalb von 3 Tagen\.$/);
});

test('who is asked is responsible itself', () => {
  expect(said({}, [{ start: 'zsba' }, DE]).first).toBe(`Am 19. November 2020 ist die Zentrale Servicestelle Berufsanerkennung selbst ${ON} zuständig.`);
  expect(said({ responsibilities: [responsibilityOf('r', { actor: 'zsba', role: 'ADVISES' })] }, [{ start: 'zsba' }, DE]).first)
    .toBe('Am 19. November 2020 berät die Zentrale Servicestelle Berufsanerkennung selbst zur Aufgabe „Aufgabe t“.');
});

test('of today without the day, and in English', () => {
  const facts = { cooperations: [referral('1', ['lnw', 'zsba'])] };
  expect(said(facts, [{}, { ...DE, today: DE.validAt }]).first).toMatch(/^Ein dokumentierter Weg führt in einem Schritt zu einer zuständigen Stelle/);
  expect(said(facts, [{}, { ...DE, language: 'EN' }]).first).toBe('On 19 November 2020, a documented way leads in one step to a body responsible for the task “Aufgabe t”: from the IQ Netzwerk Südwest to the Zentrale Servicestelle Berufsanerkennung.');
});

test('whom one may ask directly, with the public contact, and further ways', () => {
  const { all } = said({ cooperations: [referral('1', ['lnw', 'zav']), referral('2', ['service', 'zav'])], responsibilities: [responsibilityOf('r', { actor: 'zav', areas: ['DE'] })] });
  expect(all).toMatch(/; ein weiterer Weg ist dokumentiert; unmittelbar zuständig ist die Zentrale Auslands- und Fachvermittlung \(Servicetelefon; https:\/\/example\.org\/zav\)\.$/);
});

describe('without a way', () => {
  const NONE = `Am 19. November 2020 ist ein Weg in Baden-Württemberg zu einer zuständigen Stelle ${ON} nicht dokumentiert; `;
  test('the referrals that would make one', () => {
    const pair = [{ kinds: ['EMPLOYER_SERVICE'] as const, actionAreas: [] }, { kinds: ['ZSBA'] as const, actionAreas: [] }] as const;
    expect(said({ pairs: [pair] }).all).toBe(`${NONE}er käme zustande durch Weiterleitung vom Arbeitgeber-Service an die Zentrale Servicestelle Berufsanerkennung; unmittelbar zuständig ist die Zentrale Servicestelle Berufsanerkennung.`);
  });
  test('or that usual ones would not', () => {
    expect(said({}).all).toBe(`${NONE}auch mit üblichen Weiterleitungen käme er in höchstens drei Schritten nicht zustande; unmittelbar zuständig ist die Zentrale Servicestelle Berufsanerkennung.`);
  });
  test('or that nobody is documented', () => {
    expect(said({ responsibilities: [] }).all).toBe(`${NONE}niemand ist als zuständig dokumentiert, das heißt nicht, dass niemand zuständig ist.`);
  });
  test('from an actor, whose end is suspended', () => {
    const disruption = factOf('Disruption', 'disruption:1', { actor: 'zsba', actorKind: null, area: 'DE', state: 'SUSPENDED', reason: { de: 'Grund', en: null } });
    expect(said({ disruptions: [disruption] }, [{ start: 'service' }, DE]).all).toMatch(/ist ein Weg vom Arbeitgeber-Service aus zu .*; vorübergehend nicht verfügbar ist die Zentrale Servicestelle Berufsanerkennung; unmittelbar zuständig ist/);
  });
});

test('every route and every answer is one well-formed sentence; what is not documented is never called absent', () => {
  fc.assert(fc.property(anyNetwork, fc.tuple(fc.constantFrom(...PLACES), fc.boolean(), occasion), (network, [place, avoidDisrupted, on]) => {
    const actors = new Map(network.actors.map(readable).map((each) => [each.id, each]));
    const { first, all } = said({ ...network, actors, places: [place], pairs: pairsOfPatterns([USUAL], []) }, [{ avoidDisrupted }, on]);
    for (const text of [first, all].filter((each) => each !== null)) {
      expect({ text, flaws: [...flawsIn(text), ...wrongOfUnknown(text)] }).toEqual({ text, flaws: [] });
      expect(/^(?:Am|On) 19/.test(text)).toBe(on.validAt !== on.today);
    }
  }), { numRuns: 400 });
});

test('the place that is asked about may be all of Germany', () => {
  expect(said({ places: [GERMANY], responsibilities: [] }).all).toMatch(/ist ein Weg in Deutschland zu/);
});
