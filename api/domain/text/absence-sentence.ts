import { cooperationKind } from '../../../schema/vocabulary/cooperation-kind.js';
import type { Language } from '../../../schema/vocabulary/language.js';
import type { AbsenceContent } from '../model/contents.js';
import { NAMING_SCOPES } from '../model/scope.js';
import { absencePredicate } from './absence-reasons.js';
import { anyOf, sideOf } from './absence-sides.js';
import { taskNominal } from './fact-names.js';
import { sentence } from './grammar/finish.js';
import type { Case } from './grammar/types.js';
import { say } from './grammar/language.js';
import type { Known } from './known.js';
import { withArticle } from './grammar/nominal.js';
import { quoted } from './grammar/quotes.js';
import { reachWords } from './reach.js';
import { endRemarks } from './remarks.js';
import type { Wordable } from './wordable.js';

/** What there is none of, where, and why; the words follow the reason. */
export function absenceSentence(fact: Wordable<'Absence'>, known: Known, language: Language): string {
  const { content, scope } = fact;
  const place = reachWords({ scope, areas: [content.area] }, known, language);
  const kase: Case = content.reason === 'NOT_YET_ESTABLISHED' ? 'NOMINATIVE' : 'ACCUSATIVE';
  const missing = whatIsAbsent(content, [kase, known], language);
  const there = NAMING_SCOPES.has(scope) ? `${missing} ${place}` : missing;
  const main = `${there} ${absencePredicate(content, known, language)}`;
  return sentence(NAMING_SCOPES.has(scope) ? main : inReach(place, main, language), endRemarks(fact, language));
}

/** A statement that names no Land: „In jedem Land gilt: …“ */
const inReach = (reach: string, main: string, language: Language): string =>
  language === 'DE' ? `${reach} gilt: ${main.charAt(0).toUpperCase()}${main.slice(1)}` : `${reach}, ${main}`;

/** „eine Zentrale Ausländerbehörde“, „eine Zusammenarbeit zwischen … und …“. */
export function whatIsAbsent(content: AbsenceContent, [kase, known]: readonly [Case, Known], language: Language): string {
  const [first, second] = content.sides;
  const on = content.task === null ? null : taskNominal(content.task, known);
  if (first === undefined) return onTask(say({ de: 'eine zuständige Stelle', en: 'a responsible body' }, language), on && withArticle(on, 'ACCUSATIVE', language), language);
  if (second === undefined) return onTask(anyOf(first, [kase, known], language), on && withArticle(on, 'ACCUSATIVE', language), language);
  const form = content.cooperationKind === null ? '' : formWords(content.cooperationKind, language);
  const sides = [sideOf(first, known, language), sideOf(second, known, language)];
  return language === 'DE'
    ? `eine Zusammenarbeit${form} zwischen ${sides.join(' und ')}${on === null ? '' : ` bei ${withArticle(on, 'DATIVE', 'DE')}`}`
    : `a cooperation${form} between ${sides.join(' and ')}${on === null ? '' : ` on ${withArticle(on, 'DATIVE', 'EN')}`}`;
}

const onTask = (body: string, task: string | null, language: Language): string =>
  task === null ? body : `${body} ${language === 'DE' ? 'für' : 'for'} ${task}`;

function formWords(kind: NonNullable<AbsenceContent['cooperationKind']>, language: Language): string {
  const label = quoted(say(cooperationKind.terms[kind].label, language), language);
  return language === 'DE' ? ` der Form ${label}` : ` of the form ${label}`;
}
