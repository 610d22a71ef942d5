import { createHash } from 'node:crypto';
import type { Changes } from '../../api/application/commands/record-changes.js';
import { statementProblems } from '../../api/domain/checking/statement.js';
import { linksOf } from '../../api/domain/model/links.js';
import { namesOf } from '../../api/domain/naming/names.js';
import { linesOf } from '../../seeds/synthetic/to-file.js';
import { AREAS, degrees, factsOf, made, movesOf } from './synthetic-network.js';

const digest = (changes: readonly Changes[]): string => createHash('sha256').update(changes.flatMap(linesOf).join('')).digest('hex');

describe('a synthetic network', () => {
  const whole = made();
  const facts = factsOf(whole);

  test('is the same bytes for the same start, and another one for another', () => {
    expect(digest(made())).toBe(digest(whole));
    expect(digest(made({ seed: 8 }))).not.toBe(digest(whole));
  });

  test('may be recorded: every statement is right in itself', () => {
    const wrong = movesOf(whole).flatMap(({ id, type, statement }) => statementProblems(type, statement).map((problem) => ({ id, ...problem })));
    expect(wrong).toEqual([]);
  });

  test('says everywhere that it is synthetic, from its first revision on', () => {
    expect(whole[0]!.mark).toEqual({ referenceDay: '2020-11-19', synthetic: true, digest: null });
    expect(whole.slice(1).every(({ mark }) => mark === null)).toBe(true);
    expect(movesOf(whole).filter(({ id }) => !/^[a-z]+:syn-[a-z0-9-]+$/.test(id))).toEqual([]);
    const named = movesOf(whole).map(({ type, statement }) => namesOf({ type, content: statement.content })[0]).filter((name) => name !== undefined);
    expect(named.length).toBeGreaterThan(800);
    expect(named.filter((name) => !name.startsWith('Synthetische'))).toEqual([]);
    expect(whole[0]!.sources.filter(({ title, url }) => !title.startsWith('Synthetisches Netz, Startwert 7') || url !== null)).toEqual([]);
  });

  test('has as many actors and about as many cooperations as were asked for', () => {
    expect(facts.filter(({ type }) => type === 'Actor')).toHaveLength(800);
    const cooperations = facts.filter(({ type }) => type === 'Cooperation').length;
    expect(cooperations).toBeGreaterThan(3000);
    expect(cooperations).toBeLessThanOrEqual(3240);
    const responsibilities = facts.filter(({ type }) => type === 'Responsibility').length / 800;
    expect(responsibilities).toBeGreaterThan(1.3);
    expect(responsibilities).toBeLessThan(1.7);
  });

  test('names only what came before: places, sources, actors, tasks', () => {
    const known = new Set([...whole[0]!.areas.map(({ key }) => key), ...whole[0]!.sources.map(({ id }) => id)]);
    const unknown: string[] = [];
    for (const { id, type, statement } of movesOf(whole)) {
      const { areas, actors, facts: others } = linksOf({ type, content: statement.content });
      const named = [...areas, ...actors.map(({ actor }) => actor), ...others.map(({ fact }) => fact), ...statement.evidence.map(({ source }) => source)];
      unknown.push(...named.filter((each) => !known.has(each)));
      known.add(id);
    }
    expect(unknown).toEqual([]);
  });

  test('gives every Land the bodies a constellation needs', () => {
    const kinds = new Map<string, Set<string>>();
    for (const { type, statement } of facts) {
      if (type !== 'Actor' || !('kind' in statement.content) || !('areas' in statement.content)) continue;
      const [area = ''] = statement.content.areas;
      kinds.set(area.slice(0, 2), (kinds.get(area.slice(0, 2)) ?? new Set()).add(statement.content.kind));
    }
    for (const { key } of AREAS.filter(({ level, key }) => level === 'STATE' && !['04', '10'].includes(key))) {
      expect([...kinds.get(key)!]).toEqual(expect.arrayContaining(['IQ_STATE_NETWORK', 'EMPLOYER_SERVICE', 'IMMIGRATION_AUTHORITY', 'IQ_SUBPROJECT']));
    }
  });

  test('has about 1.3 versions of each fact, by corrections and successions', () => {
    const later = movesOf(whole).filter(({ kind }) => kind !== 'NEW');
    const versions = facts.length + later.length + later.filter(({ kind }) => kind === 'SUCCESSION').length;
    expect(versions / facts.length).toBeGreaterThan(1.25);
    expect(versions / facts.length).toBeLessThan(1.35);
    expect(new Set(later.map(({ kind }) => kind))).toEqual(new Set(['CORRECTION', 'SUCCESSION']));
  });

  test('has referrals with a direction, some of them with a deadline', () => {
    const referrals = facts.flatMap(({ statement: { content } }) => ('participants' in content && content.kinds.includes('REFERRAL') ? [content] : []));
    const directed = referrals.filter(({ participants }) => participants.some(({ position }) => position === 'FROM'));
    expect(directed.length / referrals.length).toBeGreaterThan(0.6);
    expect(directed.filter(({ deadline }) => deadline !== null).length / directed.length).toBeGreaterThan(0.25);
  });
});

test('its degrees have a heavy tail', () => {
  const sorted = [...degrees(factsOf(made({ actors: 4000 }))).values()].sort((a, b) => b - a);
  const total = sorted.reduce((sum, degree) => sum + degree, 0);
  const upperTenth = sorted.slice(0, sorted.length / 10).reduce((sum, degree) => sum + degree, 0);
  // In a random graph of this density nobody has three times the mean, and the upper tenth holds less than a sixth.
  expect(sorted[0]!).toBeGreaterThan(5 * (total / sorted.length));
  expect(upperTenth / total).toBeGreaterThan(0.22);
});

test('a Land whose number is kept stays the same when the rest grows', () => {
  const ofLand = (actors: number): readonly string[] =>
    movesOf(made({ actors, kept: new Map([['ST', 60]]) })).filter(({ id }) => id.includes(':syn-st-')).map((move) => JSON.stringify(move));
  const small = ofLand(700);
  expect(small.length).toBeGreaterThan(300);
  expect(ofLand(2800)).toEqual(small);
});
