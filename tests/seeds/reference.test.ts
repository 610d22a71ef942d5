import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Evidence } from '../../api/domain/model/source.js';
import { foldPassage } from '../../api/domain/naming/fold.js';
import { readOutcomes } from '../../seeds/rows/outcomes.js';
import { DELIVERY, DRAFTS, READING } from './delivered-files.js';

const FOLDER = process.env['KONSTELLATION_REFERENCE'] ?? '';
/** The material itself is not part of the repository; where it is at hand, the delivered data are compared with it. */
const withReference = existsSync(join(FOLDER, 'cooperation_facts.csv')) ? describe : describe.skip;

type Cells = Readonly<Record<string, string>>;
const table = (name: string): readonly Cells[] => parse(readFileSync(join(FOLDER, name), 'utf8'), { columns: true, bom: true });

const MEETING = 'source:thementage-2020';
const outcomes = new Map(readOutcomes(READING).map((outcome) => [outcome.row, outcome]));

const ambiguityEvidence = DELIVERY.drafts.flatMap(({ statement }) => ('ambiguities' in statement.content ? statement.content.ambiguities : []))
  .flatMap(({ evidence }) => evidence);
const EVIDENCE: readonly Evidence[] = [...DELIVERY.drafts.flatMap(({ statement }) => statement.evidence), ...ambiguityEvidence];

/** Letters of the folded passage, as its length counts them. */
const letters = (text: string): readonly string[] => Array.from(foldPassage(text));
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const proves = (text: string) => ({ passageSha256, passageLength }: Evidence): boolean =>
  passageSha256 === sha256(letters(text).join('')) && passageLength === letters(text).length;

withReference('beside the material they come from, the delivered data', () => {
  test('account for the very rows that are there', () => {
    const rows = [...table('cooperation_facts.csv'), ...table('teilprojekte.csv')].map(({ id }) => id);
    expect([...outcomes.keys()].sort()).toEqual(rows.sort());
  });

  test('prove what became of a row by the passage quoted in it', () => {
    const quoted = table('cooperation_facts.csv').filter(({ id = '', quote_de }) => quote_de !== '' && (outcomes.get(id)?.facts.length ?? 0) > 0);
    expect(quoted.length).toBeGreaterThan(50);
    const unproved = quoted.filter(({ id = '', quote_de = '' }) => {
      const evidence = outcomes.get(id)?.facts.flatMap((fact) => DRAFTS.get(fact)?.statement.evidence ?? []) ?? [];
      return !evidence.some(proves(quote_de));
    });
    expect(unproved.map(({ id }) => id)).toEqual([]);
  });

  test('point to passages of the meeting record that stand in the lines they name', () => {
    const lines = readFileSync(join(FOLDER, 'thementage-2020.md'), 'utf8').replace(/\\([*_])/g, '$1').split('\n');
    const passages = EVIDENCE.filter(({ source }) => source === MEETING);
    expect(passages.length).toBeGreaterThan(100);
    expect(passages.filter((passage) => !standsIn(lines, passage)).map(({ locator, passageSha256 }) => [locator, passageSha256])).toEqual([]);
  });

  test('hold every Land, Regionaldirektion and national actor of it', () => {
    const national = table('national_actors.csv').map(({ key = '' }) => `actor:${key.toLowerCase().replaceAll('_', '-')}`);
    const directorates = table('states.csv').map(({ rd_code = '' }) => `actor:${rd_code.toLowerCase().replaceAll('_', '-')}`);
    expect([...new Set(directorates)].filter((id) => !DRAFTS.has(id))).toEqual([]);
    expect(new Set(directorates).size).toBe(10);
    // A row for a kind of which each Land has its own, such as the central immigration authorities, is delivered as these.
    expect(national.filter((id) => ![...DRAFTS.keys()].some((each) => each === id || each.startsWith(`${id}-`)))).toEqual([]);
  });

  test('hold every place of it under its key, level, name and designation', () => {
    const places = new Map(DELIVERY.areas.map((area) => [area.key, area]));
    const different = table('areas.csv').filter(({ key = '', level, name, designation }) => {
      const place = places.get(key);
      return !place || place.level !== level || place.name.de !== name || place.designation !== designation;
    });
    expect(different).toEqual([]);
  });
});

/** `Zeile 33` or `Zeilen 55–57`; somewhere in these lines is a passage of that length and hash. */
function standsIn(lines: readonly string[], { locator, passageSha256, passageLength }: Evidence): boolean {
  const [, first, last = first] = /^Zeilen? (\d+)(?:–(\d+))?$/.exec(locator) ?? [];
  if (first === undefined || passageLength === null) return false;
  const text = letters(lines.slice(Number(first) - 1, Number(last)).join(' '));
  return text.some((_, start) => sha256(text.slice(start, start + passageLength).join('')) === passageSha256);
}
