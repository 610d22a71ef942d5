import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { createCaches } from '../../api/compose/caches.js';
import { machine } from '../../api/compose/surroundings.js';
import { landCase } from '../../api/application/judging/land-case.js';
import { beginOperation } from '../../api/application/operation/operation.js';
import type { LandCase } from '../../api/domain/analysis/findings/land-case.js';
import { federalStateCode } from '../../schema/vocabulary/federal-state-code.js';
import { loadDelivered } from '../../seeds/load.js';
import { SQLITE, within } from '../storage/engines.js';

/*
 * What the delivered data say on 19 November 2020, slot by slot and Land by Land, and every pair that is unsettled or of
 * whose division nothing is known. Each row was held against the sources and the meaning of the verdicts; `why` says
 * so in words. Whoever corrects the data or the judgement corrects the row, and its words.
 */
const FOLDER = join(import.meta.dirname, 'verdicts');
const DAY = '2020-11-19';

interface Row {
  readonly [column: string]: string;
  readonly why: string;
}

const read = (file: string): readonly Row[] => parse(readFileSync(join(FOLDER, file)), { delimiter: ';', columns: true });
const lineOf = ({ why, ...rest }: Row): string => Object.values(rest).join(';');

describe('the reviewed verdicts', () => {
  let cases: readonly LandCase[] = [];

  beforeAll(() => within(SQLITE, async (store) => {
    const service = { store, surroundings: machine, referenceDay: null, version: '', operator: { name: null, contact: null }, caches: createCaches() };
    await loadDelivered(service);
    const moment = await beginOperation(service).moment({ validAt: DAY });
    cases = await Promise.all(federalStateCode.values.map((land) => landCase(service, land, moment)));
  }), 120_000);

  test('are those of the delivered patterns, every slot in every Land', () => {
    const slots = cases.flatMap((each) => each.slots);
    const patterns = [...new Set(slots.map(({ pattern }) => pattern.content.key))];
    expect(readdirSync(FOLDER).sort()).toEqual([...patterns.map((key) => `${key}.csv`), 'parallel.csv'].sort());
    for (const key of patterns) {
      const judged = slots.filter(({ pattern }) => pattern.content.key === key)
        .map(({ key: slot, land, verdict, unknownReason, absenceReason, extent, facts }) => [slot, land, verdict, unknownReason ?? absenceReason ?? extent, facts.join('|')].join(';'));
      expect(judged.sort()).toEqual(read(`${key}.csv`).map(lineOf).sort());
    }
  });

  test('are those of the pairs that are unsettled or undocumented', () => {
    const pairs = cases.flatMap(({ view, pairs: found }) => found.filter((pair) => pair.class === 'UNRESOLVED' || pair.class === 'CANDIDATE')
      .map(({ task, class: name, left, right }) => [view.land, task.id, name, left.content.actor, right.content.actor].join(';')));
    expect(pairs.sort()).toEqual(read('parallel.csv').map(lineOf).sort());
  });

  test('are each explained', () => {
    const rows = readdirSync(FOLDER).flatMap(read);
    expect(rows.length).toBeGreaterThan(900);
    expect(rows.filter(({ why }) => why.trim().split(/\s+/).length < 4)).toEqual([]);
  });
});
