import { landView } from '../../../../api/domain/analysis/land-view.js';
import { parallelStructures } from '../../../../api/domain/analysis/parallel/parallel-structures.js';
import { drawnLand } from './drawn.js';

const classesOf = (lines: string): readonly string[] => {
  const { view, tasks } = drawnLand(lines);
  return parallelStructures(view, tasks).map((found) => found.class);
};

/** Two of each class, and what puts them there. */
const PAIRS: readonly (readonly [string, string, string])[] = [
  ['the task is handed on', 'a LEAD t @08; b LEAD t @08 by=a', 'DELEGATED'],
  ['handed on in a Kreis, whatever else is agreed', 'a LEAD t @08 rule standing=AGREED; b LEAD t @08111 by=a', 'DELEGATED'],
  ['one rule is agreed', 'a LEAD t @08 rule standing=AGREED; b LEAD t @08', 'DIVIDED'],
  ['agreed between advisers', 'a ADVISES t @08; b ADVISES t @08 rule standing=AGREED', 'DIVIDED'],
  ['the applicant chooses', 'a LEAD t @08 choice; b LEAD t @08 choice', 'CHOICE'],
  ['one is an additional offer', 'a LEAD t @08; b LEAD t @08 choice standing=DISPUTED', 'CHOICE'],
  ['they meet about it', 'a LEAD t @08; b LEAD t @08; a ~ b t @08', 'COORDINATED'],
  ['they meet about the task above', 't ^ u; a LEAD t @08; b LEAD u @08; a ~ b u @08', 'COORDINATED'],
  ['one is disputed', 'a LEAD t @08 standing=DISPUTED; b LEAD t @08', 'UNRESOLVED'],
  ['unclear in general, both for all of Germany', 'a is EMPLOYER_SERVICE @DE; b is IPS @DE; a LEAD t @DE; b LEAD t @DE; t ? EMPLOYER_SERVICE,IPS GENERAL', 'UNRESOLVED'],
  ['nothing is said', 'a LEAD t @08; b LEAD t @08', 'CANDIDATE'],
  ['one for everybody, one for companies', 'a ADVISES t @08; b ADVISES t @08111 for=COMPANIES', 'CANDIDATE'],
];

test.each(PAIRS)('%s', (_name, lines, expected) => {
  expect(classesOf(lines)).toEqual([expected]);
});

test('small companies are companies', () => {
  expect(classesOf('a ADVISES t @08 for=COMPANIES; b ADVISES t @08 for=SMALL_COMPANIES')).toEqual(['CANDIDATE']);
});

/** Almost a pair, and why it is none. */
const NO_PAIRS: readonly (readonly [string, string])[] = [
  ['one actor twice', 'a LEAD t @08; a LEAD t @08111'],
  ['another task', 'a LEAD t @08; b LEAD u @08'],
  ['two tasks below the same', 't ^ v; u ^ v; a LEAD t @08; b LEAD u @08'],
  ['a lead and a contribution', 'a LEAD t @08; b CONTRIBUTES t @08'],
  ['a lead and advice', 'a LEAD t @08; b ADVISES t @08'],
  ['two that contribute', 'a CONTRIBUTES t @08; b CONTRIBUTES t @08'],
  ['two that pay', 'a FUNDS t @08; b FUNDS t @08'],
  ['two that are informed', 'a INFORMED t @08; b INFORMED t @08'],
  ['two Kreise', 'a LEAD t @08111; b LEAD t @08115'],
  ['another Land', 'a LEAD t @08; b LEAD t @09'],
  ['two that meet outside the Land only', 'a LEAD t @08,09; b LEAD t @08111,09; b < a'],
  ['one after the other', 'a LEAD t @08 until=2020-06-01; b LEAD t @08 from=2020-06-01'],
  ['one not yet', 'a LEAD t @08; b LEAD t @08 from=2020-12-01'],
  ['one no longer', 'a LEAD t @08; b LEAD t @08 until=2020-11-19'],
  ['other target groups', 'a LEAD t @08 for=COMPANIES; b LEAD t @08 for=WORKERS_ABROAD'],
  ['workers here and workers abroad', 'a ADVISES t @DE for=WORKERS_IN_GERMANY; b ADVISES t @DE for=WORKERS_ABROAD'],
  ['authorities and small companies', 'a LEAD t @08 for=AUTHORITIES; b LEAD t @08 for=SMALL_COMPANIES'],
  ['other sectors', 'a LEAD t @08 sector=Pflege; b LEAD t @08 sector=Handwerk'],
  ['of low confidence', 'a LEAD t @08; b LEAD t @08 low'],
  ['both of low confidence', 'a LEAD t @08 low; b LEAD t @08 low'],
  ['a unit and what it belongs to', 'a LEAD t @08; b LEAD t @08; b < a'],
  ['a unit and what it belongs to, the other way round', 'a LEAD t @08; b LEAD t @08; a < b'],
  ['a unit of a unit', 'a LEAD t @08; b LEAD t @08; b < c; c < a'],
  ['operated by the other', 'a LEAD t @08; b LEAD t @08; a <= b'],
  ['operated by a unit of the other', 'a LEAD t @08; b LEAD t @08; a <= c; c < b'],
  ['all of a kind and one of it', 'a is CHAMBER all @08; b is CHAMBER @08111; a LEAD t @08; b LEAD t @08111'],
  ['all of a kind in Germany and one of it', 'a is CHAMBER all @DE; b is CHAMBER @08; a LEAD t @DE; b LEAD t @08'],
  ['all of Germany and all of the Land', 'a is EMPLOYER_SERVICE all @DE; b is EMPLOYER_SERVICE all @08; a LEAD t @DE; b LEAD t @08'],
  ['all Teilprojekte of a line and one of it', 'a is IQ_SUBPROJECT all @08 HSP4; b is IQ_SUBPROJECT @08111 HSP4; a LEAD t @08; b LEAD t @08111'],
  ['two Teilprojekte of one line', 'a is IQ_SUBPROJECT @08 HSP1; b is IQ_SUBPROJECT @08 HSP1; a LEAD t @08; b LEAD t @08'],
  ['two advising Teilprojekte of one line', 'a is IQ_SUBPROJECT @08 HSP4; b is IQ_SUBPROJECT @08 HSP4; a ADVISES t @08; b ADVISES t @08'],
  ['two Teilprojekte that share one of two lines', 'a is IQ_SUBPROJECT @08 HSP1 HSP2; b is IQ_SUBPROJECT @08 HSP2; a LEAD t @08; b LEAD t @08'],
  ['abroad', 'a LEAD t @08; b LEAD t @ABROAD'],
  ['all of a kind in the Land and one of it that serves another Land too', 'a is CHAMBER all @08; b is CHAMBER @08,09; a LEAD t @08; b LEAD t @08'],
  ['all of a kind in a Kreis and one of it that serves the Land', 'a is CHAMBER all @08111; b is CHAMBER @08; a LEAD t @08111; b LEAD t @08'],
  ['alone', 'a LEAD t @08'],
  ['a parent as adviser', 't ^ u; a LEAD t @08; b ADVISES u @08'],
  ['a task above in another Kreis', 't ^ u; a LEAD t @08111; b LEAD u @08115'],
  ['a task above for other groups', 't ^ u; a LEAD t @08 for=COMPANIES; b LEAD u @08 for=AUTHORITIES'],
  ['the same actor for the task above', 't ^ u; a LEAD t @08; a LEAD u @08'],
  ['disputed, but nobody beside it', 'a LEAD t @08 standing=DISPUTED'],
  ['an ambiguity without a second actor', 'a is IPS @DE; a LEAD t @DE; t ? EMPLOYER_SERVICE,IPS GENERAL'],
  ['a cooperation alone', 'a LEAD t @08; b CONTRIBUTES t @08; a ~ b t @08'],
];

test.each(NO_PAIRS)('no pair: %s', (_name, lines) => {
  expect(classesOf(lines)).toEqual([]);
});

/** What does not settle or unsettle a pair. */
const STILL_CANDIDATE: readonly (readonly [string, string])[] = [
  ['a criterion that one side only claims', 'a LEAD t @08 rule; b LEAD t @08'],
  ['an agreement without a criterion', 'a LEAD t @08 standing=AGREED; b LEAD t @08 standing=AGREED'],
  ['handed on by a third', 'a LEAD t @08; b LEAD t @08 by=c'],
  ['a cooperation that does not name the task', 'a LEAD t @08; b LEAD t @08; a ~ b - @08'],
  ['a cooperation about another task', 'a LEAD t @08; b LEAD t @08; a ~ b u @08'],
  ['a planned cooperation', 'a LEAD t @08; b LEAD t @08; a ~ b t @08 planned'],
  ['a cooperation of low confidence', 'a LEAD t @08; b LEAD t @08; a ~ b t @08 low'],
  ['a cooperation elsewhere', 'a LEAD t @08111; b LEAD t @08111; a ~ b t @08115'],
  ['a cooperation in general', 'a LEAD t @08; b LEAD t @08; a ~ b t @DE'],
  ['a cooperation that has ended', 'a LEAD t @08; b LEAD t @08; a ~ b t @08 until=2020-03-01'],
  ['one of two alternatives', 'a LEAD t @08; b LEAD t @08; a ~ b t @08 open'],
  ['unclear in some Länder', 'a is EMPLOYER_SERVICE @DE; b is IPS @DE; a LEAD t @DE; b LEAD t @DE; t ? EMPLOYER_SERVICE,IPS SOME_UNNAMED'],
  ['unclear in general, but a matter of the Land', 'a is EMPLOYER_SERVICE; b is IPS; a LEAD t @08; b LEAD t @08; t ? EMPLOYER_SERVICE,IPS GENERAL'],
  ['unclear between others', 'a is EMPLOYER_SERVICE @DE; b is ZAB @DE; a LEAD t @DE; b LEAD t @DE; t ? EMPLOYER_SERVICE,IPS GENERAL'],
  ['a cooperation in some Länder, though both are for all of Germany', 'a is EMPLOYER_SERVICE @DE; b is IPS @DE; a LEAD t @DE; b LEAD t @DE; a ~ b t @'],
  ['unclear for all of Germany, but beside a matter of the Land', 'a LEAD t @DE standing=UNCLEAR; b LEAD t @08'],
  ['disputed for all of Germany, but beside a matter of a Kreis', 'a LEAD t @DE standing=DISPUTED; b LEAD t @08111'],
  ['unclear between two kinds, but both are of one', 'a is IPS @DE; b is IPS @DE; a LEAD t @DE; b LEAD t @DE; t ? EMPLOYER_SERVICE,IPS GENERAL'],
  ['all of another kind and one of it', 'a is CHAMBER all @08; b is IPS @08; a LEAD t @08; b LEAD t @08'],
  ['all of a kind and one of it elsewhere', 'a is CHAMBER all @08111; b is CHAMBER @08115; a LEAD t @08; b LEAD t @08'],
  ['a common carrier is no identity', 'a LEAD t @08; b LEAD t @08; a <- c; b <- c'],
  ['Teilprojekte of two lines', 'a is IQ_SUBPROJECT @08 HSP1; b is IQ_SUBPROJECT @08 HSP4; a LEAD t @08; b LEAD t @08'],
];

test.each(STILL_CANDIDATE)('still a candidate: %s', (_name, lines) => {
  expect(classesOf(lines)).toEqual(['CANDIDATE']);
});

test('names where, when and for whom they meet, and what put them there', () => {
  const { view, tasks } = drawnLand('a LEAD t @DE from=2020-03-01 for=COMPANIES,AUTHORITIES; b LEAD t @08111,08115 until=2023-01-01 for=COMPANIES standing=UNCLEAR');
  expect(parallelStructures(view, tasks)).toMatchObject([{
    areas: ['08111', '08115'], days: { from: '2020-03-01', to: '2023-01-01' }, targetGroups: ['COMPANIES'], class: 'UNRESOLVED', settledBy: ['responsibility:b-1'],
  }]);
});

test('disputed for all of Germany and both for all of it', () => {
  expect(classesOf('a LEAD t @DE standing=DISPUTED; b LEAD t @DE')).toEqual(['UNRESOLVED']);
});

test('said in general of two that are for all of Germany', () => {
  expect(classesOf('a LEAD t @DE; b LEAD t @DE; a ~ b t @DE')).toEqual(['COORDINATED']);
});

test('a cooperation that one of the two denies settles nothing', () => {
  const { facts, tasks } = drawnLand('a LEAD t @08; b LEAD t @08; a ~ b t @08');
  const denied = new Set(facts.filter(({ type }) => type === 'Cooperation').map(({ id }) => id));
  const view = landView({ land: 'BW', validAt: '2020-11-19', facts, outsiders: [], affiliations: [], denied, asked: new Set() });
  expect(parallelStructures(view, tasks).map((found) => found.class)).toEqual(['CANDIDATE']);
});

test('tasks that lie above each other in a circle make each pair once', () => {
  expect(classesOf('t ^ u; u ^ t; a LEAD t @08; b LEAD u @08')).toEqual(['CANDIDATE']);
});

test('twelve true pairs and at least forty near-misses: all found, nothing else', () => {
  expect(PAIRS).toHaveLength(12);
  expect(NO_PAIRS.length).toBeGreaterThanOrEqual(40);
});
