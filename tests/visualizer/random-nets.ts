import fc from 'fast-check';
import { actorKind } from '../../schema/vocabulary/actor-kind.js';
import { actorLevel } from '../../schema/vocabulary/actor-level.js';
import { confidence } from '../../schema/vocabulary/confidence.js';
import { cooperationStatus } from '../../schema/vocabulary/cooperation-status.js';
import { scope } from '../../schema/vocabulary/scope.js';
import { buildNet } from '../../visualizer/graph/build-net.js';
import type { Constellation, Net } from '../../visualizer/graph/net.js';
import { absence, actor, constellation, cooperation } from './drawn.js';
import { leads, openLink, openRole, pair } from './drawn-findings.js';

/** The Land of all drawn constellations. */
export const LAND = '15';

const actors = fc.array(
  fc.record({ kind: fc.constantFrom(...actorKind.values), level: fc.constantFrom(...actorLevel.values), own: fc.boolean() }),
  { minLength: 1, maxLength: 24 },
);

const told = fc.record({
  scope: fc.constantFrom(...scope.values),
  status: fc.constantFrom(...cooperationStatus.values),
  confidence: fc.constantFrom(...confidence.values),
  directed: fc.boolean(),
  members: fc.uniqueArray(fc.nat(23), { minLength: 2, maxLength: 5 }),
  uncertain: fc.boolean(),
});

const sides = fc.array(fc.uniqueArray(fc.constantFrom(...actorKind.values), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 });

/** Any constellation of up to two dozen actors, with all sorts of statements between them. */
export const constellations: fc.Arbitrary<Constellation> = fc
  .record({ actors, told: fc.array(told, { maxLength: 30 }), absences: fc.array(sides, { maxLength: 4 }) })
  .map((drawn) => {
    const all = drawn.actors.map(({ kind, level, own }, index) => actor(`actor:a${index}`, kind, own ? level : `${level}@DE`));
    const cooperations = drawn.told.flatMap(({ members, uncertain, ...rest }, index) => {
      const group = members.flatMap((member) => all[member] ?? []);
      return group.length < 2 ? [] : [cooperation(`cooperation:c${index}`, group, { ...rest, uncertain: uncertain ? [group[1]?.id ?? ''] : [] })];
    });
    return constellation({ actors: all, cooperations, absences: drawn.absences.map((kinds, index) => absence(`absence:n${index}`, ...kinds)) });
  });

const pairs = fc.array(fc.record({
  kind: fc.constantFrom('PARALLEL_STRUCTURE' as const, 'PARALLEL_CANDIDATE' as const, 'UNCLEAR_RESPONSIBILITY' as const), members: fc.uniqueArray(fc.nat(23), { minLength: 1, maxLength: 3 }),
}), { maxLength: 4 });
const links = fc.array(fc.tuple(fc.constantFrom(...actorKind.values), fc.option(fc.constantFrom(...actorKind.values))), { maxLength: 5 });

/** Any net of up to two dozen actors, with all sorts of statements and findings. */
export const nets: fc.Arbitrary<Net> = fc.tuple(constellations, pairs, links).map(([drawn, told, sought]) => {
  const found = told.flatMap(({ kind, members }) => {
    const known = members.flatMap((member) => drawn.actors[member] ?? []);
    return known.length > 0 ? [pair(kind, ...known.map((one) => leads(one)))] : [];
  });
  const open = sought.map(([one, other]) => (other === null ? openRole([one]) : openLink([one], [other])));
  return buildNet(drawn, LAND, [...found, ...open]);
});
