import fc from 'fast-check';
import type { FactType } from '../../api/domain/model/fact.js';
import type { Vocabulary } from '../../schema/vocabulary/vocabulary.js';

/** Few values of everything, so that facts, filters and questions meet. */

export const valueOf = <V extends string>(list: Vocabulary<V>): fc.Arbitrary<V> => fc.constantFrom(...list.values);
export const few = <T>(value: fc.Arbitrary<T>, maxLength = 2): fc.Arbitrary<T[]> => fc.uniqueArray(value, { maxLength });
export const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });

/** From the whole of Germany down to Gemeinden, two neighbouring Kreise, abroad. */
export const AREA_KEYS = [
  'DE', 'ABROAD', '08', '081', '08111', '08115', '081115001', '081115001000', '09', '091', '09162', '091620000000', '11', '11000', '16',
] as const;
export const areaKey = fc.constantFrom(...AREA_KEYS);

const ids = (prefix: string, count: number): readonly string[] => Array.from({ length: count }, (_, index) => `${prefix}:${index * 3}`);

/** `actor:12` comes before `actor:3`: ids are compared as texts. */
export const IDS: Readonly<Record<FactType, readonly string[]>> = {
  Actor: ids('actor', 9), Affiliation: ids('affiliation', 5), Task: ids('task', 3), Responsibility: ids('responsibility', 6),
  Cooperation: ids('cooperation', 7), Absence: ids('absence', 3), Disruption: ids('disruption', 3), Topic: ids('topic', 2),
  Practice: ids('practice', 2), ReferencePattern: ids('pattern', 2),
};
/** One that is never recorded, but may be named. */
export const actorId = fc.constantFrom(...IDS.Actor, ...IDS.Actor, 'actor:never');
export const taskId = fc.constantFrom(...IDS.Task, ...IDS.Task, 'task:never');
export const factId = fc.constantFrom(...Object.values(IDS).flat(), 'actor:never');
export const sourceId = fc.constantFrom('source:0', 'source:1', 'source:2', 'source:never');

export const DAYS = ['2018-01-01', '2019-06-30', '2020-03-01', '2020-11-19', '2020-11-20', '2023-01-01', '2024-02-29'] as const;
export const day = fc.constantFrom(...DAYS);

/** Names as people write them, and such that could upset a query language or an order of letters. */
export const NAMES = [
  'Regionaldirektion Baden-Württemberg', 'RD', 'Jobcenter', 'JOBCENTER', 'Ausländerbehörde', 'Auslaenderbehoerde', 'Zentrale Ausländerbehörde',
  'Straßburger Straße 2', 'Straßburger Straße 10', 'IQ Netzwerk „Zukunft“', 'Haus "NEAR" AND NOT (Haus) OR x*', "O'Neill; DROP TABLE name --", '100 % Arbeit_', '§ 81a AufenthG',
  'Ärzte', 'Arzt', 'Œuvre', 'Приём', 'Ｚukunft', '𝒜gentur', 'e', '–', 'Łódź', 'ſtadt',
] as const;
export const name = fc.constantFrom(...NAMES);
