import fc from 'fast-check';
import { actorKind } from '../../../schema/vocabulary/actor-kind.js';
import { isDay } from '../../../api/domain/model/time.js';
import { headOf } from '../../../api/domain/text/grammar/heads.js';
import { dayBefore } from '../../../api/domain/model/time.js';
import { writtenDay } from '../../../api/domain/text/grammar/days.js';
import { every, within } from '../../../api/domain/text/grammar/durations.js';
import { listed } from '../../../api/domain/text/grammar/lists.js';
import { oneOf, withArticle } from '../../../api/domain/text/grammar/nominal.js';
import { quoted } from '../../../api/domain/text/grammar/quotes.js';
import { spanWords } from '../../../api/domain/text/grammar/spans.js';
import { nominalOf } from '../../../api/domain/text/actor-names.js';
import { kindNominal, kindPlural } from '../../../api/domain/text/kind-names.js';
import { inPlaces } from '../../../api/domain/text/place-names.js';
import type { ActorKind } from '../../../schema/vocabulary/actor-kind.js';
import { fact, WORLD } from './world.js';

const rows = (text: string): string[][] => text.split('\n').filter((line) => line.trim() !== '').map((line) => line.trim().split(/\s*\|\s*/));

test('lists', () => {
  expect([listed([], 'DE'), listed(['A'], 'DE'), listed(['A', 'B'], 'DE'), listed(['A', 'B', 'C'], 'DE')]).toEqual(['', 'A', 'A und B', 'A, B und C']);
  expect([listed(['A', 'B'], 'EN'), listed(['A', 'B', 'C'], 'EN', 'OR'), listed(['A', 'B'], 'DE', 'OR')]).toEqual(['A and B', 'A, B or C', 'A oder B']);
});

test.each(rows(`
  2020-11-19 | 19. November 2020 | 19 November 2020
  2023-01-01 | 1. Januar 2023    | 1 January 2023
  2020-03-01 | 1. März 2020      | 1 March 2020
`))('%s is written %s and %s', (day, de, en) => {
  expect([writtenDay(day, 'DE'), writtenDay(day, 'EN')]).toEqual([de, en]);
});

test('the day before is the last one that the calendar has', () => {
  expect(['2023-01-01', '2020-03-01', '2021-03-01', '2000-03-01', '1900-03-01', '2020-05-01'].map(dayBefore))
    .toEqual(['2022-12-31', '2020-02-29', '2021-02-28', '2000-02-29', '1900-02-28', '2020-04-30']);
  const days = fc.tuple(fc.integer({ min: 1583, max: 2999 }), fc.integer({ min: 0, max: 366 }))
    .map(([year, count]) => new Date(Date.UTC(year, 0, 1 + count)));
  fc.assert(fc.property(days, (date) => {
    const before = new Date(date.getTime() - 86_400_000);
    expect(dayBefore(date.toISOString().slice(0, 10))).toBe(before.toISOString().slice(0, 10));
    expect(isDay(dayBefore(date.toISOString().slice(0, 10)))).toBe(true);
  }));
});

/** validFrom, validTo, attestedFrom, attestedTo; then the words. */
test.each(rows(`
  2020-05-01 | -          | -          | -          | seit dem 1. Mai 2020                                        | since 1 May 2020
  -          | 2023-01-01 | -          | -          | bis zum 31. Dezember 2022                                   | until 31 December 2022
  2019-01-01 | 2023-01-01 | 2020-11-18 | -          | vom 1. Januar 2019 bis zum 31. Dezember 2022                | from 1 January 2019 to 31 December 2022
  2020-09-28 | 2020-09-29 | -          | -          | am 28. September 2020                                       | on 28 September 2020
  -          | -          | 2020-11-18 | 2020-11-20 | belegt für die Zeit vom 18. bis zum 19. November 2020       | attested from 18 to 19 November 2020
  -          | -          | 2020-11-18 | 2020-11-19 | belegt für den 18. November 2020                            | attested on 18 November 2020
  -          | -          | 2020-11-18 | -          | belegt ab dem 18. November 2020                             | attested from 18 November 2020 on
  -          | -          | -          | 2020-11-18 | belegt bis zum 17. November 2020                            | attested until 17 November 2020
`))('days %s %s %s %s', (...row) => {
  const [validFrom, validTo, attestedFrom, attestedTo, de, en] = row;
  const day = (text?: string) => (text === '-' ? null : text!);
  const dates = { validFrom: day(validFrom), validTo: day(validTo), attestedFrom: day(attestedFrom), attestedTo: day(attestedTo) };
  expect([spanWords(dates, 'DE'), spanWords(dates, 'EN')]).toEqual([de, en]);
});

test('without any day there is nothing to say', () => {
  expect(spanWords({ validFrom: null, validTo: null, attestedFrom: null, attestedTo: null }, 'DE')).toBeNull();
});

test.each(rows(`
  P2D    | innerhalb von 2 Tagen               | within 2 days             | alle 2 Tage                       | every 2 days
  P1D    | innerhalb von einem Tag             | within 1 day              | jeden Tag                         | every day
  P7D    | innerhalb von 7 Tagen               | within 7 days             | jede Woche                        | every week
  P1W    | innerhalb von einer Woche           | within 1 week             | jede Woche                        | every week
  P1M    | innerhalb von einem Monat           | within 1 month            | jeden Monat                       | every month
  P3M    | innerhalb von 3 Monaten             | within 3 months           | alle 3 Monate                     | every 3 months
  P1Y    | innerhalb von einem Jahr            | within 1 year             | jedes Jahr                        | every year
  PT48H  | innerhalb von 48 Stunden            | within 48 hours           | alle 48 Stunden                   | every 48 hours
  PT30M  | innerhalb von 30 Minuten            | within 30 minutes         | alle 30 Minuten                   | every 30 minutes
  P1Y6M  | innerhalb von einem Jahr und 6 Monaten | within 1 year and 6 months | im Abstand von einem Jahr und 6 Monaten | every 1 year and 6 months
`))('%s: %s', (duration, ...words) => {
  expect([within(duration, 'DE'), within(duration, 'EN'), every(duration, 'DE'), every(duration, 'EN')]).toEqual(words);
});

test.each(['', 'P', 'PT', '2 Tage', 'P2'])('%j is no duration and is not said', (text) => {
  expect([within(text, 'DE'), every(text, 'EN')]).toEqual([null, null]);
});

test.each(rows(`
  09           | in Bayern                                  | in Bavaria
  10           | im Saarland                                | in the Saarland
  09,03        | in Bayern und Niedersachsen                | in Bavaria and Lower Saxony
  10,09        | im Saarland und in Bayern                  | in the Saarland and in Bavaria
  09187        | im Landkreis Rosenheim                     | in the district of Rosenheim
  09163        | in der kreisfreien Stadt Rosenheim         | in the city of Rosenheim
  091630000000 | in der Stadt Rosenheim                     | in the town of Rosenheim
  053          | im Regierungsbezirk Köln                   | in the administrative region of Köln
  03241        | in der Region Hannover                     | in the Region Hannover
  10045        | im Saarpfalz-Kreis                         | in the Saarpfalz-Kreis
  02000        | in Hamburg                                 | in Hamburg
  DE           | in Deutschland                             | in Germany
  ABROAD       | im Ausland                                 | abroad
  99           | an einem nicht bekannten Ort               | in a place not known
  02,03,05,07,08,09,11 | in Hamburg, Niedersachsen, Nordrhein-Westfalen, Rheinland-Pfalz, Baden-Württemberg und zwei weiteren Gebieten | in Hamburg, Lower Saxony, Nordrhein-Westfalen, Rheinland-Pfalz, Baden-Württemberg and two more areas
`))('%s is %s', (keys, de, en) => {
  expect([inPlaces(keys.split(','), WORLD, 'DE'), inPlaces(keys.split(','), WORLD, 'EN')]).toEqual([de, en]);
});

/** Kind, name; then nominative, dative, accusative. */
test.each(rows(`
  REGIONAL_DIRECTORATE | Regionaldirektion Bayern | die Regionaldirektion Bayern | der Regionaldirektion Bayern | die Regionaldirektion Bayern
  IPS | Internationaler Personalservice | der Internationale Personalservice | dem Internationalen Personalservice | den Internationalen Personalservice
  ZAV | Zentrale Auslands- und Fachvermittlung | die Zentrale Auslands- und Fachvermittlung | der Zentralen Auslands- und Fachvermittlung | die Zentrale Auslands- und Fachvermittlung
  ZAV | ZAV | die ZAV | der ZAV | die ZAV
  ZSBA | Zentrale Servicestelle Berufsanerkennung | die Zentrale Servicestelle Berufsanerkennung | der Zentralen Servicestelle Berufsanerkennung | die Zentrale Servicestelle Berufsanerkennung
  GOETHE_INSTITUTE | Goethe-Institut | das Goethe-Institut | dem Goethe-Institut | das Goethe-Institut
  IQ_STATE_NETWORK | IQ Netzwerk Sachsen | das IQ Netzwerk Sachsen | dem IQ Netzwerk Sachsen | das IQ Netzwerk Sachsen
  MINISTRY | Auswärtiges Amt | das Auswärtige Amt | dem Auswärtigen Amt | das Auswärtige Amt
  CHAMBER | Westdeutscher Handwerkskammertag | der Westdeutsche Handwerkskammertag | dem Westdeutschen Handwerkskammertag | den Westdeutschen Handwerkskammertag
  CARRIER | migra e.V. | der Träger migra e.V. | dem Träger migra e.V. | den Träger migra e.V.
  CARRIER | Interkulturelles Bildungszentrum Mannheim gGmbH | der Träger Interkulturelles Bildungszentrum Mannheim gGmbH | dem Träger Interkulturelles Bildungszentrum Mannheim gGmbH | den Träger Interkulturelles Bildungszentrum Mannheim gGmbH
  IQ_SUBPROJECT | CHANGE | das IQ Teilprojekt „CHANGE“ | dem IQ Teilprojekt „CHANGE“ | das IQ Teilprojekt „CHANGE“
  IQ_SUBPROJECT | Regionale Koordinationsstellen Fachkräfteeinwanderung (RKF) | die Regionalen Koordinationsstellen Fachkräfteeinwanderung (RKF) | den Regionalen Koordinationsstellen Fachkräfteeinwanderung (RKF) | die Regionalen Koordinationsstellen Fachkräfteeinwanderung (RKF)
  IQ_SUBPROJECT | HSP4-Teilprojekte in Bayern | die HSP4-Teilprojekte in Bayern | den HSP4-Teilprojekten in Bayern | die HSP4-Teilprojekte in Bayern
  EMPLOYER_SERVICE | Arbeitgeber-Services | die Arbeitgeber-Services | den Arbeitgeber-Services | die Arbeitgeber-Services
  ONE_STOP_SHOP | Hamburg Welcome Center | das Hamburg Welcome Center | dem Hamburg Welcome Center | das Hamburg Welcome Center
  ECONOMIC_DEVELOPMENT | Thüringer Agentur für Fachkräftegewinnung | die Thüringer Agentur für Fachkräftegewinnung | der Thüringer Agentur für Fachkräftegewinnung | die Thüringer Agentur für Fachkräftegewinnung
  ECONOMIC_DEVELOPMENT | Berlin Partner | die Wirtschaftsförderung Berlin Partner | der Wirtschaftsförderung Berlin Partner | die Wirtschaftsförderung Berlin Partner
  FEDERAL_AUTHORITY | Zentrale der Bundesagentur für Arbeit | die Bundesbehörde Zentrale der Bundesagentur für Arbeit | der Bundesbehörde Zentrale der Bundesagentur für Arbeit | die Bundesbehörde Zentrale der Bundesagentur für Arbeit
  OTHER | ESF Plus | ESF Plus | ESF Plus | ESF Plus
`))('%s %s', (kind, name, ...cases) => {
  const nominal = nominalOf(fact('Actor', { kind: kind as ActorKind, name: { de: name, en: null } }).content);
  expect((['NOMINATIVE', 'DATIVE', 'ACCUSATIVE'] as const).map((kase) => withArticle(nominal, kase, 'DE'))).toEqual(cases);
});

test.each(rows(`
  CENTRAL_IMMIGRATION_AUTHORITY | eine Zentrale Ausländerbehörde | einer Zentralen Ausländerbehörde | eine Zentrale Ausländerbehörde | a central immigration authority
  IPS              | ein Internationaler Personalservice | einem Internationalen Personalservice | einen Internationalen Personalservice | an International Personnel Service
  IQ_SUBPROJECT    | ein IQ Teilprojekt                  | einem IQ Teilprojekt                  | ein IQ Teilprojekt                    | an IQ subproject
  OTHER            | eine sonstige Stelle                | einer sonstigen Stelle                | eine sonstige Stelle                  | another body
`))('one of the kind %s', (kind, ...words) => {
  const nominal = kindNominal(kind as ActorKind);
  expect((['NOMINATIVE', 'DATIVE', 'ACCUSATIVE'] as const).map((kase) => oneOf(nominal, kase, 'DE'))).toEqual(words.slice(0, 3));
  expect(oneOf(nominal, 'NOMINATIVE', 'EN')).toBe(words[3]);
});

test('every kind of actor has a gender, and a plural whose dative can be made', () => {
  for (const kind of actorKind.values) {
    expect([kind, kindNominal(kind).gender]).toEqual([kind, expect.stringMatching(/^[mfn]$/)]);
    expect([kind, withArticle(kindPlural(kind), 'DATIVE', 'DE')]).toEqual([kind, expect.stringMatching(/^den .*\p{L}[ns](\s|$)/u)]);
  }
});

test('a name that is not understood has no head', () => {
  expect([headOf('Berlin Partner'), headOf('für Arbeit'), headOf('')]).toEqual([null, null, null]);
});

test('quotation marks within a title become single ones', () => {
  expect(quoted('Regel „48h“ im Alltag', 'DE')).toBe('„Regel ‚48h‘ im Alltag“');
  expect(quoted('the "48h" rule', 'EN')).toBe('“the ‘48h’ rule”');
});
