import fc from 'fast-check';
import { areaLevel } from '../../schema/vocabulary/area-level.js';
import { sourceKind } from '../../schema/vocabulary/source-kind.js';
import type { Area } from '../../api/domain/model/area.js';
import type { DatasetMark } from '../../api/domain/model/change-set.js';
import type { NewRecord } from '../../api/domain/model/record.js';
import type { Source } from '../../api/domain/model/source.js';
import { IDS, actorId, areaKey, day, few, maybe, name, sourceId, valueOf } from './pools.js';

export const source: fc.Arbitrary<Source> = fc.record({
  id: sourceId.filter((id) => id !== 'source:never'), title: name, publisher: maybe(name), publishedOn: maybe(day), url: fc.constant(null), kind: valueOf(sourceKind),
});

/** Mostly Kreise, so that places of one level meet. */
export const level = fc.oneof({ weight: 3, arbitrary: fc.constant('COUNTY' as const) }, { weight: 1, arbitrary: valueOf(areaLevel) });

const area: fc.Arbitrary<Area> = fc.record({
  key: areaKey, level, name: fc.record({ de: name, en: name }), designation: maybe(name), validFrom: maybe(day), validTo: maybe(day),
  successors: few(areaKey),
});
export const areas: fc.Arbitrary<Area[]> = fc.uniqueArray(area, { maxLength: 6, selector: ({ key }) => key });

export const mark: fc.Arbitrary<DatasetMark> = fc.record({ referenceDay: maybe(day), synthetic: fc.boolean(), digest: maybe(fc.constant('abc')) });

const cooperation = fc.constantFrom(...IDS.Cooperation);
const version = fc.integer({ min: 1, max: 3 });
const land = fc.constantFrom('BW' as const, 'BY' as const);

/** One of each kind. */
export const record: fc.Arbitrary<NewRecord> = fc.oneof<fc.Arbitrary<NewRecord>[]>(
  fc.record({ kind: fc.constant('ANSWER' as const), subject: cooperation, content: fc.record({ actor: actorId, version, answer: fc.constantFrom('YES' as const, 'NO' as const) }) }),
  fc.record({ kind: fc.constant('VERIFICATION' as const), subject: cooperation, content: fc.record({ version, source: sourceId, locator: name }) }),
  fc.record({
    kind: fc.constant('ACCEPTANCE' as const), subject: fc.constantFrom('finding:a', 'finding:b'),
    content: fc.record({ why: name, until: maybe(day), verdict: fc.constant(null), withdrawn: fc.boolean() }),
  }),
  fc.record({
    kind: fc.constant('INQUIRY' as const), subject: fc.constantFrom('inquiry:a', 'inquiry:b'),
    content: fc.record({ pattern: fc.constantFrom(...IDS.ReferencePattern), slotKey: name, land, askedOf: maybe(name), askedOn: day, answeredOn: maybe(day) }),
  }),
  fc.record({ kind: fc.constant('REVIEW' as const), subject: fc.constantFrom('state:bw', 'state:by'), content: fc.record({ land, reviewedOn: day, byFunction: name }) }),
);
