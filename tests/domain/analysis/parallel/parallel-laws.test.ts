import fc from 'fast-check';
import { landView } from '../../../../api/domain/analysis/land-view.js';
import { parallelStructures, type ParallelStructure } from '../../../../api/domain/analysis/parallel/parallel-structures.js';
import { servesGroup } from '../../../../api/domain/responsibility/target-groups.js';
import { overlaps } from '../../../../api/domain/model/area.js';
import type { Fact, ResponsibilityFact } from '../../../../api/domain/model/fact.js';
import { anyLand, type RandomLand } from './random-land.js';

const pairsIn = ({ facts, tasks, affiliations }: RandomLand): readonly ParallelStructure[] =>
  parallelStructures(landView({ land: 'BW', validAt: '2020-11-19', facts, outsiders: [], affiliations, denied: new Set(), asked: new Set() }), tasks);

const named = ({ left, right, class: name }: ParallelStructure): string => [...[left.id, right.id].sort(), name].join(' ');
const isUnresolved = (pair: ParallelStructure): boolean => pair.class === 'UNRESOLVED';

test('the order of the facts changes nothing: a pair is the same from both sides', () => {
  fc.assert(fc.property(anyLand, (land) => {
    expect(pairsIn({ ...land, facts: [...land.facts].reverse() })).toEqual(pairsIn(land));
  }));
});

test('the two always meet in area, time and target group', () => {
  fc.assert(fc.property(anyLand, (land) => {
    for (const { left, right, areas, days, targetGroups } of pairsIn(land)) {
      expect(areas.length).toBeGreaterThan(0);
      for (const area of areas) for (const side of [left, right]) expect(side.content.areas.some((key) => overlaps(key, area))).toBe(true);
      expect(days.from === null || days.from <= '2020-11-19').toBe(true);
      expect(days.to === null || days.to > '2020-11-19').toBe(true);
      for (const side of [left, right]) expect(side.content.targetGroups.length === 0 || targetGroups.some((group) => servesGroup(side.content.targetGroups, group))).toBe(true);
    }
  }));
});

test('without a source that says so nothing is unresolved', () => {
  fc.assert(fc.property(anyLand, (land) => {
    const silent: RandomLand = {
      ...land,
      facts: land.facts.map((fact) => (fact.type === 'Responsibility' ? { ...fact, content: { ...fact.content, standing: 'CLAIMED' } } : fact)),
      tasks: land.tasks.map((task) => ({ ...task, content: { ...task.content, ambiguities: [] } })),
    };
    expect(pairsIn(silent).filter(isUnresolved)).toEqual([]);
  }));
});

test('an agreed criterion makes the pair divided, unless it is delegated, and changes no pair of others', () => {
  fc.assert(fc.property(anyLand, fc.nat(), (land, pick) => {
    const before = pairsIn(land);
    fc.pre(before.length > 0);
    const { left, right } = before[pick % before.length]!;
    const agreed = (fact: Fact): Fact => (fact.id === left.id ? { ...fact as ResponsibilityFact, content: { ...left.content, standing: 'AGREED', criterion: { de: 'Regel', en: null } } } : fact);
    const after = pairsIn({ ...land, facts: land.facts.map(agreed) });
    const own = after.find((pair) => [pair.left.id, pair.right.id].every((id) => id === left.id || id === right.id))!;
    expect(['DIVIDED', 'DELEGATED']).toContain(own.class);
    const others = (pairs: readonly ParallelStructure[]) => pairs.filter((pair) => pair.left.id !== left.id && pair.right.id !== left.id).map(named);
    expect(others(after)).toEqual(others(before));
  }));
});

test('every pair is found that asking each two by themselves finds', () => {
  fc.assert(fc.property(anyLand, (land) => {
    const responsibilities = land.facts.filter((fact) => fact.type === 'Responsibility');
    const rest = land.facts.filter((fact) => fact.type !== 'Responsibility');
    const oneByOne = responsibilities.flatMap((one, index) => responsibilities.slice(index + 1).flatMap((other) => pairsIn({ ...land, facts: [...rest, one, other] })));
    expect(pairsIn(land).map(named).sort()).toEqual(oneByOne.map(named).sort());
  }));
});
