import { cooperationKind, type CooperationKind } from '../../../schema/vocabulary/cooperation-kind.js';
import type { Language } from '../../../schema/vocabulary/language.js';
import type { CooperationContent } from '../model/contents.js';
import { clause, fronted, namesIn, oneNamedOf } from './grammar/clause.js';
import { DIRECTED, JOINT, TOGETHER, TOWARDS } from './cooperation-words.js';
import { every, within } from './grammar/durations.js';
import { taskNominal } from './fact-names.js';
import { sentence } from './grammar/finish.js';
import { say } from './grammar/language.js';
import type { Known } from './known.js';
import { listed } from './grammar/lists.js';
import { partiesOf, together, joined, type Parties } from './parties.js';
import { reachWords } from './reach.js';
import { endRemarks, labelled } from './remarks.js';
import type { Wordable } from './wordable.js';

/** Who works with whom, how, where, on what, and whether it is planned, runs, rests or is over. */
export function cooperationSentence(fact: Wordable<'Cooperation'>, known: Known, language: Language): string {
  const { content, scope } = fact;
  const front = reachWords({ scope, areas: content.areas }, known, language);
  const parties = partiesOf(content.participants, known);
  const words: Said = { front, parties, context: contextOf(content, known, language), kinds: namedKinds(content.kinds) };
  const main = content.status === 'ACTIVE' ? activeClause(words, language) : statusClause(words, content.status, language);
  return sentence(main, [...remarks(content, parties, language), ...endRemarks(fact, language)]);
}

interface Said {
  readonly front: string;
  readonly parties: Parties;
  readonly context: string;
  readonly kinds: readonly CooperationKind[];
}

/** UNSPECIFIED beside a named kind says nothing more. */
function namedKinds(kinds: readonly CooperationKind[]): readonly CooperationKind[] {
  const named = kinds.filter((kind) => kind !== 'UNSPECIFIED');
  return named.length === 0 ? ['UNSPECIFIED'] : named;
}

function contextOf({ tasks, frequency, deadline }: CooperationContent, known: Known, language: Language): string {
  const on = tasks.length === 0 ? '' : `${language === 'DE' ? 'bei' : 'on'} ${namesIn(tasks.map((id) => taskNominal(id, known)), 'DATIVE', language)}`;
  return [on, frequency === null ? '' : every(frequency, language), deadline === null ? '' : within(deadline, language)].filter(Boolean).join(' ');
}

function activeClause({ front, parties, context, kinds }: Said, language: Language): string {
  const [first = 'UNSPECIFIED', ...more] = kinds;
  if (parties.alternatives.length > 0) return alternativesClause({ front, parties, context, kinds }, language);
  return parties.to.length > 0 ? directedClause({ front, parties, context, kinds }, language) : jointClause({ front, parties, context, kinds: [first, ...more] }, language);
}

function jointClause({ front, parties, context, kinds }: Said, language: Language): string {
  const phrases = kinds.map((kind) => JOINT.get(kind) ?? TOGETHER);
  const [first = TOGETHER, ...more] = phrases;
  const regularly = first.adverb === undefined || context !== '' ? '' : say(first.adverb, language);
  const rest = language === 'DE' ? `${context} ${regularly} ${first.rest.de}` : `${first.rest.en} ${regularly} ${context}`;
  const main = clause(front, [together(parties, language), first.verb, rest], language);
  return more.length === 0 ? main : `${main} ${language === 'DE' ? 'und' : 'and'} ${listed(more.map((each) => `${say({ de: each.verb.de[1], en: each.verb.en[1] }, language)} ${say(each.rest, language)}`), language)}`;
}

function directedClause({ front, parties, context, kinds }: Said, language: Language): string {
  const kind = kinds.find((each) => DIRECTED.has(each));
  const words = (kind === undefined ? undefined : DIRECTED.get(kind)) ?? TOWARDS;
  const towards = `${say(words.before, language)} ${namesIn(parties.to, words.kase, language)} ${say(words.after, language)}`;
  const others = kinds.filter((each) => each !== kind && each !== 'UNSPECIFIED');
  const main = clause(front, [joined(parties.from, language), words.verb, language === 'DE' ? `${context} ${towards}` : `${towards} ${context}`], language);
  return `${main}${labels(others, language)}`;
}

function alternativesClause({ front, parties, context, kinds }: Said, language: Language): string {
  const [subject, alternatives] = [together(parties, language), oneNamedOf(parties.alternatives, 'DATIVE', language)];
  const rest = language === 'DE' ? `mit ${alternatives} ${context} zusammen` : `with ${alternatives} ${context}`;
  return `${clause(front, [subject, TOWARDS.verb, rest], language)}${labels(kinds, language)}`;
}

const STATUS = new Map([
  ['PLANNED', { de: ['ist eine Zusammenarbeit', 'geplant'], en: ['a cooperation', 'is planned'] }],
  ['PAUSED', { de: ['ruht die Zusammenarbeit', ''], en: ['the cooperation', 'is paused'] }],
  ['ENDED', { de: ['ist die Zusammenarbeit', 'beendet'], en: ['the cooperation', 'has ended'] }],
]);

function statusClause({ front, parties, context, kinds }: Said, status: CooperationContent['status'], language: Language): string {
  const words = STATUS.get(status);
  const [before = '', after = ''] = (language === 'DE' ? words?.de : words?.en) ?? [];
  const sides = [namesIn(parties.all, 'DATIVE', language), oneNamedOf(parties.alternatives, 'DATIVE', language)].filter(Boolean);
  const between = `${language === 'DE' ? 'zwischen' : 'between'} ${listed(sides, language)}`;
  return `${fronted(front, `${before} ${between} ${context} ${after}`, language)}${labels(kinds, language)}`;
}

/** „: gemeinsame Planung und Schulung“; nothing where the form is not named. */
function labels(kinds: readonly CooperationKind[], language: Language): string {
  const named = kinds.filter((kind) => kind !== 'UNSPECIFIED').map((kind) => say(cooperationKind.terms[kind].label, language));
  return named.length === 0 ? '' : `: ${listed(named, language)}`;
}

function remarks({ kinds, channel, note }: CooperationContent, parties: Parties, language: Language): readonly (string | null)[] {
  return [
    parties.alternatives.length === 0 ? null : alternativesRemark(parties.alternatives.length, language),
    namedKinds(kinds)[0] === 'UNSPECIFIED' ? say({ de: 'Form nicht genannt', en: 'form not named' }, language) : null,
    labelled({ de: 'Form', en: 'form' }, kinds.includes('OTHER') ? note : null, language),
    labelled({ de: 'Weg', en: 'channel' }, channel, language),
  ];
}

const alternativesRemark = (count: number, language: Language): string =>
  count === 1
    ? say({ de: 'diese Beteiligung ist nicht gesichert', en: 'this participation is not certain' }, language)
    : say({ de: 'mit welcher dieser Stellen, ist nicht näher bestimmt', en: 'with which of these bodies is not specified' }, language);
