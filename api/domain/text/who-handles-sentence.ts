import type { Language } from '../../../schema/vocabulary/language.js';
import type { Area } from '../model/area.js';
import { groupBy } from '../model/group.js';
import type { Day } from '../model/time.js';
import { actorNominal } from './actor-names.js';
import { IS, shortened, verbFor, type Subject } from './grammar/clause.js';
import { onDay } from './grammar/days.js';
import { taskNamed } from './fact-names.js';
import { sentence } from './grammar/finish.js';
import type { Known } from './known.js';
import { say } from './grammar/language.js';
import { listed } from './grammar/lists.js';
import { isPlural, withArticle } from './grammar/nominal.js';
import { besides, onlyBesides } from './other-roles.js';
import { inPlace } from './place-names.js';
import { lowConfidence } from './remarks.js';
import { choiceWords, standingRemarks } from './responsibility-sentence.js';
import type { Wordable } from './wordable.js';

export interface WhoHandlesWords {
  readonly task: Wordable<'Task'>;
  readonly place: Area;
  /** Most specific first, as the analysis orders them. */
  readonly responsibilities: readonly Wordable<'Responsibility'>[];
  readonly validAt: Day;
  readonly language: Language;
}

type Responsibilities = readonly Wordable<'Responsibility'>[];

/** Who is responsible for a task in a place on a day, and who else takes part: one sentence that starts with the day. */
export function whoHandlesSentence(words: WhoHandlesWords, known: Known): string {
  const { responsibilities, language } = words;
  const leads = responsibilities.filter(({ content }) => content.role === 'LEAD');
  const others = responsibilities.filter(({ content }) => content.role !== 'LEAD');
  if (leads.length === 0) return sentence(`${nobody(words)}${onlyBesides(others, known, language)}`);
  return sentence(`${responsible(words, leads, known)}${besides(others, known, language)}`);
}

function responsible(words: WhoHandlesWords, leads: Responsibilities, known: Known): string {
  const { language } = words;
  const chosen = leads.some(({ content }) => content.choice);
  const subject = leadSubject(leads, [chosen, known], language);
  const { day, where, on } = frame(words);
  const choice = chosen ? choiceWords(language) : '';
  return language === 'DE'
    ? `${day} ${verbFor(IS, subject, 'DE')} ${where} für ${on} ${choice} ${subject.text} zuständig`
    : `${day}, ${subject.text} ${verbFor(IS, subject, 'EN')} responsible for ${on} ${where}${choice && `, ${choice}`}`;
}

/** One name for each actor, in the order of its first responsibility, with what qualifies all of them. */
export function leadSubject(leads: Responsibilities, [chosen, known]: readonly [boolean, Known], language: Language): Subject {
  const nominals = [...groupBy(leads, ({ content }) => content.actor)].map(([id, own]) => ({ nominal: actorNominal(id, known), own }));
  const names = nominals.map(({ nominal, own }) => `${withArticle(nominal, 'NOMINATIVE', language)}${qualified(own, language)}`);
  const conjunction = chosen ? 'OR' : 'AND';
  const several = nominals.some(({ nominal }) => isPlural(nominal)) || (conjunction === 'AND' && nominals.length > 1);
  return { text: listed(shortened(names, 'NOMINATIVE', language), language, conjunction), several };
}

/** „ (strittig; Zielgruppe: Unternehmen)“; nothing where one of the actor's responsibilities is unqualified. */
function qualified(own: Responsibilities, language: Language): string {
  const remarks = own.map((each) => [...standingRemarks(each.content, language), lowConfidence(each, language)].filter((remark) => remark !== null));
  if (remarks.some((each) => each.length === 0)) return '';
  return ` (${[...new Set(remarks.flat())].join('; ')})`;
}

function nobody(words: WhoHandlesWords): string {
  const { day, where, on } = frame(words);
  const { language, responsibilities } = words;
  const means = say({ de: 'das heißt nicht, dass niemand zuständig ist', en: 'this does not mean that nobody is responsible' }, language);
  const as = responsibilities.length === 0 ? '' : language === 'DE' ? 'als zuständig ' : 'as responsible ';
  return language === 'DE' ? `${day} ist ${where} für ${on} niemand ${as}dokumentiert; ${means}` : `${day}, nobody is documented ${as}for ${on} ${where}; ${means}`;
}

function frame({ task, place, validAt, language }: WhoHandlesWords): { readonly day: string; readonly where: string; readonly on: string } {
  return { day: onDay(validAt, language), where: inPlace(place, language), on: withArticle(taskNamed(task.content), 'ACCUSATIVE', language) };
}
