import type { LandSourcesQuery } from '../../visualizer/api/generated/operations.js';
import { actorRows } from '../../visualizer/screens/land-actors/land-actors.js';
import { sourceRows } from '../../visualizer/screens/land-sources/land-sources.js';
import { actor, cooperation } from './drawn.js';
import { LAND } from './random-nets.js';

const body = (one: ReturnType<typeof actor>) => ({ ...one, contact: null, website: null });
const lnw = body(actor('actor:lnw', 'IQ_STATE_NETWORK', 'STATE'));
const rd = body(actor('actor:rd', 'REGIONAL_DIRECTORATE', 'REGIONAL'));
const zav = body(actor('actor:zav', 'ZAV', 'FEDERAL@DE'));

describe('the actors of a Land', () => {
  test('are told from those who serve the whole country', () => {
    const { ofLand, nationwide } = actorRows({ omittedActors: 0, actors: [lnw, zav, rd], cooperations: [], responsibilities: [] }, LAND);
    expect([ofLand, nationwide].map((rows) => rows.map((row) => row.actor.id))).toEqual([['actor:lnw', 'actor:rd'], ['actor:zav']]);
  });

  test('count only cooperations that run, name the Land and are well documented', () => {
    const cooperations = [
      cooperation('cooperation:a', [lnw, rd]), cooperation('cooperation:b', [lnw, zav], { scope: 'GENERAL' }), cooperation('cooperation:c', [lnw, zav], { status: 'PLANNED' }),
      cooperation('cooperation:d', [lnw, zav], { confidence: 'LOW' }),
    ];
    const { ofLand, nationwide } = actorRows({ omittedActors: 0, actors: [lnw, rd, zav], cooperations, responsibilities: [] }, LAND);
    expect([...ofLand, ...nationwide].map((row) => row.cooperations)).toEqual([1, 1, 0]);
  });
});

describe('the sources of a Land', () => {
  type Constellation = LandSourcesQuery['federalState']['constellation'];
  type Cited = Constellation['cooperations'][number];
  const cited = (id: string, scope: Cited['scope'], ...proofs: readonly (readonly [source: string, locator: string, verifiedAt?: string])[]): Cited => ({
    id, scope,
    evidence: proofs.map(([source, locator, verifiedAt]) => ({
      locator, passageSha256: locator === 'Tafel' ? null : 'ab', verifiedAt: verifiedAt ?? null,
      source: { id: `source:${source}`, title: source, publisher: null, publishedOn: null, url: null, kind: 'MEETING_RECORD' },
    })),
  });
  const rows = (...cooperations: readonly Cited[]) => sourceRows({ actors: [], cooperations, responsibilities: [], absences: [], disruptions: [] }, LAND);

  test('are those that name it, with their statements and places counted once', () => {
    const found = rows(
      cited('cooperation:a', 'NAMED', ['A', 'Zeile 1', '2024-01-01T00:00:00Z'], ['A', 'Zeile 2']), cited('cooperation:b', 'EXAMPLE', ['A', 'Zeile 1', '2024-01-01T00:00:00Z'], ['B', 'Tafel']),
      cited('cooperation:c', 'GENERAL', ['C', 'Zeile 3']),
    );
    expect(found.map(({ source, statements, places, verified, notCheckable }) => [source.title, statements, places, verified, notCheckable])).toEqual([['A', 2, 2, 1, 0], ['B', 1, 1, 0, 1]]);
  });

  test('stand by the number of their statements, then by title', () => {
    expect(rows(cited('cooperation:a', 'NAMED', ['Z', '1'], ['B', '1']), cited('cooperation:b', 'NAMED', ['Z', '1'])).map(({ source }) => source.title)).toEqual(['Z', 'B']);
  });
});
