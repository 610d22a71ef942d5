import { graphql } from 'graphql';
import { createCaches } from '../../api/compose/caches.js';
import { machine } from '../../api/compose/surroundings.js';
import { READER } from '../../api/application/session.js';
import { createContext } from '../../api/graphql/context.js';
import { createSchema } from '../../api/graphql/schema.js';
import { loadDelivered } from '../../seeds/load.js';
import { anglicismsIn, flawsIn, wrongOfUnknown } from '../domain/text/guard.js';
import { SQLITE, within } from '../storage/engines.js';

const DAYS = ['2019-06-01', '2020-11-19', '2021-06-01', '2023-06-01'] as const;
const PATTERNS = ['pattern:iq-ba-im-land', 'pattern:beschleunigtes-fachkraefteverfahren', 'pattern:kette-der-fachkraefteeinwanderung'];
const both = 'de: text en: text(language: EN)';
const SLOTS = `{ verdict unknownReason extent obligation role { kinds } edge { roles { kinds } } ${both} }`;
const STATES = `query($at: AsOf) { federalStates(at: $at) { code
  ${PATTERNS.map((id, index) => `s${index}: slots(pattern: "${id}") ${SLOTS} m${index}: missingLinks(pattern: "${id}") { slot { verdict } ${both} } u${index}: undocumentedLinks(pattern: "${id}") { slot { verdict } ${both} }`).join(' ')}
  parallelStructures { class ${both} } clarity { clarity ${both} } peerGaps { verdict ${both} } resilience { ${both} }
  findings(first: 200) { nodes { kind obligation verdict ${both} } } hints: findings(filter: { kinds: [PARALLEL_CANDIDATE] }) { nodes { kind obligation verdict ${both} } }
  de: summary { text } en: summary(language: EN) { text } } tasks(at: $at) { id } }`;
const ROUTES = `query($at: AsOf, $task: ID!, $area: AreaKey!) { route(at: $at, input: { task: $task, fromArea: $area }) { ${both} routes { ${both} } } }`;

/** Something said in both languages, with what it was judged as. */
interface Said {
  readonly de: string;
  readonly en: string;
  readonly verdict?: string | null;
  readonly class?: string;
  readonly kind?: string;
  readonly obligation?: string;
  readonly extent?: string | null;
  readonly slot?: { readonly verdict: string };
  readonly role?: { readonly kinds: readonly string[] } | null;
  readonly edge?: { readonly roles: readonly { readonly kinds: readonly string[] }[] } | null;
}
type Answer = Readonly<Record<string, unknown>>;

/** Every object in an answer that has a text. */
function saidIn(value: unknown): readonly Said[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'de' in value && typeof value.de === 'string' ? [value as Said] : [];
  return [...own, ...Object.values(value).flatMap(saidIn)];
}

const REASONS = /gibt es nicht \(Entscheidung des Landes\)|noch nicht eingerichtet|Aufgabe liegt be|nicht erforderlich|beendet|abgelehnt/;
const CHANGED = /1\. Januar 2023|1 January 2023/;
/** Names of the data may be English. */
const withoutTitles = (text: string): string => text.replace(/„[^“]*“|Support Faire Integration/g, 'Titel');
const isOfProgramme = ({ role, edge }: Said): boolean => [...(role ? [role] : []), ...(edge?.roles ?? [])].some(({ kinds }) => kinds.some((kind) => kind.startsWith('IQ_')));

/** What is wrong with a text by the words that hold for all of them. */
function wrongWith(said: Said, day: string): readonly string[] {
  const verdict = said.slot?.verdict ?? said.verdict ?? null;
  const texts = [said.de, said.en];
  const rules: readonly (readonly [string, boolean])[] = [
    ...texts.flatMap((text) => flawsIn(text).map((flaw): [string, boolean] => [flaw, true])),
    ['writes a date in figures', texts.some((text) => /\d{4}-\d\d-\d\d|\b\d{1,2}\.\d{1,2}\.\d{4}/.test(text))],
    ['is not German', anglicismsIn(withoutTitles(said.de)).length > 0],
    ['does not start with its day', !/^Am \d{1,2}\. \p{L}+ \d{4} /u.test(said.de) || !/^On \d{1,2} \p{L}+ \d{4},/u.test(said.en)],
    ['calls the unknown absent', verdict === 'UNKNOWN' && texts.some((text) => wrongOfUnknown(text).length > 0)],
    ['does not say that it is not documented', verdict === 'UNKNOWN' && (!said.de.includes('nicht dokumentiert') || !said.en.includes('not documented'))],
    ['gives no reason for an absence', verdict === 'ABSENT_CONFIRMED' && !REASONS.test(said.de)],
    ['says fehlt', said.de.includes('fehlt')],
    ['names no place of a part', said.extent === 'PART' && !/\bnur\b/.test(said.de)],
    ['does not call it unsettled', said.class === 'UNRESOLVED' && !said.de.includes('Parallelstruktur ungeklärt')],
    ['does not call it several services', (said.class === 'CANDIDATE' || said.kind === 'PARALLEL_CANDIDATE') && !said.de.includes('mehrere Angebote, Abgrenzung nicht dokumentiert')],
    ['does not say how strongly it is asked for', said.kind?.endsWith('_LINK') === true && !said.de.includes(said.obligation === 'MUST' ? 'vorgegeben' : 'angestrebt')],
    ['does not tell of the new structure', day >= '2023-01-01' && isOfProgramme(said) && !texts.every((text) => CHANGED.test(text))],
  ];
  return rules.filter(([, broken]) => broken).map(([name]) => name);
}

test('the words hold in every sentence of every Land, pattern, finding, route and summary', async () => {
  await within(SQLITE, async (store) => {
    const service = { store, surroundings: { ...machine, now: () => '2026-01-15T12:00:00.000Z' }, referenceDay: null, version: '', operator: { name: null, contact: null }, caches: createCaches() };
    await loadDelivered(service);
    const schema = await createSchema();
    const asked = async (source: string, variables: Record<string, unknown>): Promise<Answer> => {
      const { data, errors } = await graphql({ schema, source, variableValues: variables, contextValue: createContext(service, READER) });
      expect(errors).toBeUndefined();
      return data as Answer;
    };
    let count = 0;
    const wrong: unknown[] = [];
    const judge = (said: Said, day: string): void => {
      count += 1;
      const flaws = wrongWith(said, day);
      if (flaws.length > 0) wrong.push({ day, flaws, de: said.de, en: said.en });
    };
    for (const day of DAYS) {
      const at = { validAt: day };
      const answer = await asked(STATES, { at });
      for (const said of saidIn(answer)) judge(said, day);
      for (const state of answer['federalStates'] as readonly { readonly de: readonly { text: string }[]; readonly en: readonly { text: string }[] }[]) {
        for (const summary of [state.de, state.en]) {
          expect(summary.length).toBeLessThanOrEqual(12);
          wrong.push(...summary.map(({ text }) => ({ text, flaws: flawsIn(text) })).filter(({ flaws }) => flaws.length > 0));
        }
      }
      for (const { id: task } of answer['tasks'] as readonly { readonly id: string }[]) {
        for (const area of ['09', '15', '11000']) for (const said of saidIn(await asked(ROUTES, { at, task, area }))) judge(said, day);
      }
    }
    expect(count).toBeGreaterThan(5000);
    expect(wrong.slice(0, 10)).toEqual([]);
  });
}, 300_000);
