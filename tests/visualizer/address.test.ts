import fc from 'fast-check';
import { actorKind } from '../../schema/vocabulary/actor-kind.js';
import { cooperationKind } from '../../schema/vocabulary/cooperation-kind.js';
import { federalStateCode } from '../../schema/vocabulary/federal-state-code.js';
import { findingKind } from '../../schema/vocabulary/finding-kind.js';
import { obligation } from '../../schema/vocabulary/obligation.js';
import { targetGroup } from '../../schema/vocabulary/target-group.js';
import { topicKind } from '../../schema/vocabulary/topic-kind.js';
import { QUESTIONS } from '../../visualizer/legend/questions.js';
import { formatAddress, parseAddress } from '../../visualizer/state/address.js';
import { PARAMETERS } from '../../visualizer/state/parameters.js';
import { NO_DETAILS, START, type Details, type Path, type View } from '../../visualizer/state/view.js';

const id = fc.stringMatching(/^[a-z]{2,8}:[a-z0-9äöü][a-z0-9äöü._-]{0,20}$/u);
const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const orNull = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(some, { nil: null });

const paths: fc.Arbitrary<Path> = fc.oneof(
  fc.constantFrom<Path>(
    { room: 'germany' }, { room: 'overview' }, { room: 'findings' }, { room: 'finder' }, { room: 'route' }, { room: 'comparison' }, { room: 'practices' }, { room: 'whatIf' },
    { room: 'topics' }, { room: 'sources' }, { room: 'help' }, { room: 'accessibility' },
  ),
  fc.record({ room: fc.constant('land' as const), land: fc.constantFrom(...federalStateCode.values), tab: fc.constantFrom('befunde' as const, 'netz' as const, 'matrix' as const, 'stellen' as const, 'quellen' as const) }),
  fc.record({ room: fc.constant('report' as const), land: fc.constantFrom(...federalStateCode.values) }),
  fc.record({ room: fc.constantFrom('actor' as const, 'statement' as const, 'finding' as const, 'task' as const, 'source' as const, 'practice' as const), id }),
);

const details: fc.Arbitrary<Details> = fc.record({
  validAt: orNull(day),
  knownAt: orNull(day.map((date) => `${date}T23:59:59Z`)),
  language: fc.constantFrom('de' as const, 'en' as const),
  asTable: fc.boolean(),
  actor: orNull(id),
  statement: orNull(id),
  hidden: orNull(fc.uniqueArray(fc.stringMatching(/^[a-z][a-z-]{0,9}$/), { maxLength: 4 })),
  around: orNull(fc.integer({ min: 1, max: 3 })),
  frame: orNull(fc.record({ zoom: fc.integer({ min: 1, max: 400 }).map((percent) => percent / 100), x: fc.integer({ min: -9000, max: 9000 }), y: fc.integer({ min: -9000, max: 9000 }) })),
  arrangement: fc.constantFrom('ebenen' as const, 'netz' as const, 'umfeld' as const),
  unfolded: fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}(-[a-z]{1,4})?~[a-z]{1,6}$/), { maxLength: 3 }),
  place: orNull(fc.constantFrom('15', '091', '15002', '150020000', '150020000000', 'DE', 'ABROAD')),
  task: orNull(id),
  targetGroup: orNull(fc.constantFrom(...targetGroup.values)),
  topicKinds: fc.uniqueArray(fc.constantFrom(...topicKind.values)),
  land: orNull(fc.constantFrom(...federalStateCode.values)),
  topic: orNull(id),
  source: orNull(id),
  question: orNull(fc.constantFrom(...QUESTIONS.map(({ key }) => key))),
  findingKind: orNull(fc.constantFrom(...findingKind.values)),
  obligation: orNull(fc.constantFrom(...obligation.values)),
  openOnly: fc.boolean(),
  finding: orNull(id),
  pattern: orNull(id),
  cell: orNull(fc.tuple(fc.constantFrom(...federalStateCode.values), fc.constantFrom('zav', 'iq~zav', 'hsp1-or-hsp2')).map((parts) => parts.join('/'))),
  forms: fc.uniqueArray(fc.constantFrom(...cooperationKind.values)),
  pair: orNull(fc.constantFrom('zav', 'iq~zav', 'hsp4~hsp1-or-hsp2')),
  lands: fc.uniqueArray(fc.constantFrom(...federalStateCode.values), { maxLength: 2 }),
  against: orNull(day),
  start: orNull(fc.oneof(id, fc.constantFrom('09', '15002'))),
  overSuspended: fc.boolean(),
  goneActors: fc.uniqueArray(id, { maxLength: 4 }),
  goneKinds: fc.uniqueArray(fc.constantFrom(...actorKind.values), { maxLength: 4 }),
  proposed: fc.uniqueArray(fc.record({ kind: fc.constantFrom(...cooperationKind.values), from: id, to: id }), { maxLength: 3, comparator: (a, b) => JSON.stringify(a) === JSON.stringify(b) }),
});

/** Parameters of nobody's: kept as they are. */
const others = fc.array(fc.tuple(fc.string({ minLength: 1 }).map((name) => `x-${name}`), fc.string()), { maxLength: 3 });
const views: fc.Arbitrary<View> = fc.record({ path: paths, details, others });

describe('the address', () => {
  test('holds the whole view: reading what was written gives the same view', () => {
    fc.assert(fc.property(views, (view) => expect(parseAddress(formatAddress(view))).toEqual(view)));
  });

  test('is canonical: writing what was read gives one form, whatever it was', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.webFragments(), views.map(formatAddress)), (text) => {
      const once = formatAddress(parseAddress(`#/${text}`));
      expect(formatAddress(parseAddress(once))).toBe(once);
    }));
  });

  test('never fails on any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseAddress(text)));
  });

  test.each<[string, Partial<View['path']>]>([
    ['', { room: 'germany' }],
    ['#/', { room: 'germany' }],
    ['#/land/NW/matrix', { room: 'land', land: 'NW', tab: 'matrix' }],
    ['#/land/NW', { room: 'land', land: 'NW', tab: 'befunde' }],
    ['#/befunde', { room: 'findings' }],
    ['#/bericht/TH', { room: 'report', land: 'TH' }],
    ['#/bericht/XX', { room: 'unknown' }],
    ['#/befund/finding:missing-should:st:75f9d22b2bac3506', { room: 'finding', id: 'finding:missing-should:st:75f9d22b2bac3506' }],
    ['#/zustaendigkeiten', { room: 'finder' }],
    ['#/stelle/actor:rd-bw', { room: 'actor', id: 'actor:rd-bw' }],
    ['#/land/XX/netz', { room: 'unknown' }],
    ['#/land/NW/netz/weiter', { room: 'unknown' }],
    ['#/constructor', { room: 'unknown' }],
  ])('%s is its room', (address, path) => {
    expect(parseAddress(address).path).toMatchObject(path);
  });

  test('of the first page is short', () => {
    expect(formatAddress(START)).toBe('#/');
  });

  test('stays readable: ids are not percent-encoded', () => {
    const view: View = { path: { room: 'land', land: 'BW', tab: 'netz' }, details: { ...NO_DETAILS, actor: 'actor:hsp4-bw', hidden: ['iq', 'allgemein'] }, others: [] };
    expect(formatAddress(view)).toBe('#/land/BW/netz?stelle=actor:hsp4-bw&ohne=iq,allgemein');
  });

  test('tells "nothing is hidden" from "as delivered"', () => {
    expect(parseAddress('#/land/BW/netz?ohne=').details.hidden).toEqual([]);
    expect(parseAddress('#/land/BW/netz').details.hidden).toBeNull();
  });

  test.each(['stand=gestern', 'stand=2020-13-01', 'umfeld=9', 'anordnung=kreis', 'aufgeklappt=', 'ausschnitt=0,1,2', 'ort=1', 'art=unsinn', 'frage=warum', 'verbindlichkeit=vielleicht', 'status=zu', 'befund=1', 'stelle=ohne-doppelpunkt', 'land=XX'])(
    'keeps what it cannot read: %s', (pair) => {
      const { details: read, others: kept } = parseAddress(`#/?${pair}`);
      expect(read).toEqual(NO_DETAILS);
      expect(kept).toEqual([pair.split('=')]);
      expect(formatAddress(parseAddress(`#/?${pair}`))).toBe(`#/?${pair}`);
    },
  );

  test('gives every detail a parameter of its own', () => {
    expect(PARAMETERS.map(({ detail }) => detail).sort()).toEqual(Object.keys(NO_DETAILS).sort());
    expect(new Set(PARAMETERS.map(({ name }) => name)).size).toBe(PARAMETERS.length);
  });
});
