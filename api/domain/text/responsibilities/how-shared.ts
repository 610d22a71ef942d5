import type { Language } from '../../../../schema/vocabulary/language.js';
import type { ParallelClass } from '../../../../schema/vocabulary/parallel-class.js';
import type { ParallelStructure } from '../../analysis/parallel/parallel-structures.js';
import type { ResponsibilityFact } from '../../model/fact.js';
import { actorNominal } from '../actor-names.js';
import { namesIn } from '../grammar/clause.js';
import { fragment } from '../grammar/finish.js';
import { read, say } from '../grammar/language.js';
import { listed } from '../grammar/lists.js';
import { withArticle } from '../grammar/nominal.js';
import { quoted } from '../grammar/quotes.js';
import type { Known } from '../known.js';

type How = (pair: ParallelStructure, known: Known, language: Language) => string;

const HOW: Readonly<Record<ParallelClass, How>> = {
  DELEGATED: (pair, known, language) => listed(settling(pair).map((handed) => delegation(handed, known, language)), language),
  DIVIDED: divided,
  CHOICE: (_pair, _known, language) => say({ de: 'die Wahl liegt beim Antragsteller', en: 'the choice is with the applicant' }, language),
  COORDINATED: (_pair, _known, language) =>
    say({ de: 'in einer dokumentierten Zusammenarbeit stimmen sie sich dazu ab', en: 'they coordinate it in a documented cooperation' }, language),
  UNRESOLVED: unresolved,
  CANDIDATE: (_pair, _known, language) => say({ de: 'mehrere Angebote, Abgrenzung nicht dokumentiert', en: 'several services, division not documented' }, language),
};

/** What is known of how two share a task, as part of a sentence. */
export const howShared: How = (pair, known, language) => HOW[pair.class](pair, known, language);

/** Those of the two that put the pair in its class. */
const settling = ({ left, right, settledBy }: ParallelStructure): readonly ResponsibilityFact[] => [left, right].filter(({ id }) => settledBy.includes(id));

function delegation({ content }: ResponsibilityFact, known: Known, language: Language): string {
  const from = withArticle(actorNominal(content.delegatedBy ?? '', known), 'DATIVE', language);
  const to = withArticle(actorNominal(content.actor, known), 'ACCUSATIVE', language);
  return language === 'DE' ? `die Aufgabe ist ${`von ${from}`.replace(/^von dem /, 'vom ')} auf ${to} übertragen` : `the task has been delegated by ${from} to ${to}`;
}

function divided(pair: ParallelStructure, _known: Known, language: Language): string {
  const rules = settling(pair).flatMap(({ content }) => (content.criterion === null ? [] : [quoted(fragment(read(content.criterion, language)), language)]));
  const words = say({ de: 'die Abgrenzung ist vereinbart', en: 'the division has been agreed' }, language);
  return rules.length === 0 ? words : `${words}: ${listed([...new Set(rules)], language)}`;
}

function unresolved(pair: ParallelStructure, known: Known, language: Language): string {
  const words = say({ de: 'Parallelstruktur ungeklärt', en: 'parallel structure unsettled' }, language);
  const reason = openQuestions(pair, known, language) ?? openStandings(pair, known, language);
  return reason === null ? words : `${words}, ${reason}`;
}

/** „laut einer Quelle ist die Zuständigkeit beim … ungeklärt“. */
function openStandings(pair: ParallelStructure, known: Known, language: Language): string | null {
  const open = settling(pair);
  if (open.length === 0) return null;
  const who = namesIn(open.map(({ content }) => actorNominal(content.actor, known)), 'DATIVE', language);
  const disputed = open.some(({ content }) => content.standing === 'DISPUTED');
  return language === 'DE'
    ? `laut einer Quelle ist die Zuständigkeit ${`bei ${who}`.replace(/^bei dem /, 'beim ')} ${disputed ? 'strittig' : 'offen'}`
    : `a source calls the responsibility of ${who} ${disputed ? 'disputed' : 'open'}`;
}

/** What the sources ask about the task, as far as it concerns both. */
function openQuestions({ left, right, settledBy }: ParallelStructure, known: Known, language: Language): string | null {
  const kinds = [left, right].map(({ content }) => known.fact(content.actor)).map((fact) => (fact?.type === 'Actor' ? [fact.content.kind, ...fact.content.furtherKinds] : []));
  const tasks = settledBy.map((id) => known.fact(id)).filter((fact) => fact?.type === 'Task');
  const asked = tasks.flatMap(({ content }) => content.ambiguities).filter(({ actorKinds }) => kinds.every((own) => own.some((kind) => actorKinds.includes(kind))));
  if (asked.length === 0) return null;
  const questions = listed(asked.map(({ question }) => quoted(read(question, language), language)), language);
  return language === 'DE' ? `offen ${asked.length === 1 ? 'ist die Frage' : 'sind die Fragen'} ${questions}` : `the open ${asked.length === 1 ? 'question is' : 'questions are'} ${questions}`;
}
