import fc from 'fast-check';
import { language } from '../../../schema/vocabulary/language.js';
import type { Area } from '../../../api/domain/model/area.js';
import type { Fact } from '../../../api/domain/model/fact.js';
import type { Known } from '../../../api/domain/text/known.js';
import type { Occasion } from '../../../api/domain/text/occasion.js';

const place = (key: string, level: Area['level'], ...[de, designation]: readonly [string, string?]): Area =>
  ({ key, level, name: { de, en: de }, designation: designation ?? null, validFrom: null, validTo: null, successors: [] });

/** The places of the Länder that are drawn in the tests of the analyses. */
const PLACES = new Map([
  place('DE', 'COUNTRY', 'Deutschland'), place('08', 'STATE', 'Baden-Württemberg'), place('09', 'STATE', 'Bayern'), place('08111', 'COUNTY', 'Stuttgart', 'Stadtkreis'),
  place('08115', 'COUNTY', 'Böblingen', 'Landkreis'), place('08116', 'COUNTY', 'Esslingen', 'Landkreis'), place('081150003003', 'MUNICIPALITY', 'Böblingen', 'Stadt'),
].map((area) => [area.key, area]));

/** What sentences about drawn facts may name. */
export function knownOf(facts: readonly Fact[]): Known {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return { fact: (id) => byId.get(id), area: (key) => PLACES.get(key) };
}

/** Names as people give them, by the letter that drew the actor. */
const NAMES: readonly string[] = ['Arbeitgeber-Services', 'Internationaler Personalservice', 'Handwerkskammer', 'Kammer für Berufe', 'migra e.V.', 'Faire Beratung', 'Zentrale Stelle'];

const FIRST_LETTER = 'a'.charCodeAt(0);

/** The same facts with names that can be read aloud. */
export function readable<F extends Fact>(fact: F): F {
  if (fact.type !== 'Actor' && fact.type !== 'Task') return fact;
  const index = (fact.id.codePointAt(fact.id.length - 1) ?? 0) - FIRST_LETTER;
  const de = fact.type === 'Task' ? `Aufgabe ${fact.content.key}` : (NAMES[Math.abs(index) % NAMES.length] ?? '');
  return { ...fact, content: { ...fact.content, name: { de, en: null } } };
}

export const occasion: fc.Arbitrary<Occasion> = fc.record({
  validAt: fc.constant('2020-11-19'), today: fc.constantFrom('2020-11-19', '2025-06-15'), language: fc.constantFrom(...language.values),
});
