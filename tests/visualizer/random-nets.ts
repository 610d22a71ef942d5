import fc from 'fast-check';
import { actorKind } from '../../schema/vocabulary/actor-kind.js';
import { actorLevel } from '../../schema/vocabulary/actor-level.js';
import { confidence } from '../../schema/vocabulary/confidence.js';
import { cooperationStatus } from '../../schema/vocabulary/cooperation-status.js';
import { scope } from '../../schema/vocabulary/scope.js';
import { buildNet } from '../../visualizer/graph/build-net.js';
import type { Constellation, Net } from '../../visualizer/graph/net.js';
import { absence, actor, constellation, cooperation } from './drawn.js';

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

export const nets: fc.Arbitrary<Net> = constellations.map((drawn) => buildNet(drawn, LAND));
