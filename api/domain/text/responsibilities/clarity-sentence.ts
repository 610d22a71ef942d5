import type { Clarity } from '../../../../schema/vocabulary/clarity.js';
import type { TaskClarity } from '../../analysis/clarity/task-clarity.js';
import type { ResponsibilityFact } from '../../model/fact.js';
import { absenceReasonWords } from '../absence-reasons.js';
import { taskNamed } from '../fact-names.js';
import { IS, unrepeated, verbFor } from '../grammar/clause.js';
import { sentence } from '../grammar/finish.js';
import { say } from '../grammar/language.js';
import { withArticle } from '../grammar/nominal.js';
import type { Known } from '../known.js';
import { openingWith, stated, type Occasion } from '../occasion.js';
import { changedIfOfProgramme } from '../of-programme.js';
import { besides, onlyBesides } from '../other-roles.js';
import { choiceWords } from '../responsibility-sentence.js';
import { leadSubject } from '../who-handles-sentence.js';
import { contestedWords } from './contested-words.js';
import { whereOf } from './where-of.js';

/** Who leads on a task in these places, how clear that is, and who else takes part. */
export function claritySentence(row: TaskClarity, occasion: Occasion, known: Known): string {
  const { language } = occasion;
  const leads = leadsOf(row);
  const others = row.responsibilities.filter(({ content }) => content.role !== 'LEAD');
  const changed = changedIfOfProgramme([...leads, ...others].map(({ content }) => content.actor), occasion, known);
  const end = changed === null ? '' : `; ${changed}`;
  if (row.clarity === 'UNKNOWN') return sentence(`${notDocumented(row, occasion, known)}${onlyBesides(others, known, language)}${end}`);
  if (row.clarity === 'NONE') return sentence(`${nobody(row, occasion, known)}${besides(others, known, language)}${end}`);
  const how = howClear(row, leads, [occasion, known]);
  return sentence(`${responsible(row, leads, [occasion, known])}${how && `; ${how}`}${besides(others, known, language)}${end}`);
}

/** Those who lead on the task there, and those who lead on the wider task that it is a part of. */
function leadsOf({ responsibilities, pairs }: TaskClarity): readonly ResponsibilityFact[] {
  const own = responsibilities.filter(({ content }) => content.role === 'LEAD');
  const beside = pairs.flatMap(({ left, right }) => [left, right]).filter(({ id }) => !own.some((lead) => lead.id === id));
  return [...own, ...new Map(beside.map((lead) => [lead.id, lead])).values()];
}

function responsible(row: TaskClarity, leads: readonly ResponsibilityFact[], [occasion, known]: readonly [Occasion, Known]): string {
  const { language } = occasion;
  const chosen = leads.some(({ content }) => content.choice);
  const place = whereOf(row, known, language);
  const subject = leadSubject(leads, [chosen, known], language);
  const choice = chosen ? choiceWords(language) : '';
  const predicate = language === 'DE' ? `${onTask(row, occasion)} ${choice} zuständig` : `responsible ${onTask(row, occasion)} ${choice}`;
  return stated(openingWith(place, occasion), [unrepeated(place, subject.text), verbFor(IS, subject, language), predicate], language);
}

function howClear(row: TaskClarity, leads: readonly ResponsibilityFact[], [{ language }, known]: readonly [Occasion, Known]): string {
  if (row.clarity === 'CONTESTED') return contestedWords(row, leads, [known, language]);
  const words = SHARED.get(row.clarity);
  return words === undefined ? '' : say(words, language);
}

const SHARED = new Map<Clarity, { readonly de: string; readonly en: string }>([
  ['SHARED_UNDOCUMENTED', { de: 'mehrere Stellen, Abgrenzung nicht dokumentiert', en: 'several bodies, division not documented' }],
  ['SHARED_RULED', { de: 'mehrere Stellen, Abgrenzung geregelt', en: 'several bodies, division settled' }],
]);

function nobody(row: TaskClarity, occasion: Occasion, known: Known): string {
  const { language } = occasion;
  const reasons = [...new Set(row.absences.map(({ content }) => absenceReasonWords(content, known, language)))];
  const predicate = language === 'DE' ? `${onTask(row, occasion)} zuständig` : `responsible ${onTask(row, occasion)}`;
  const main = stated(openingWith(whereOf(row, known, language), occasion), [say({ de: 'niemand', en: 'nobody' }, language), say({ de: 'ist', en: 'is' }, language), predicate], language);
  return reasons.length === 0 ? main : `${main} (${reasons.join('; ')})`;
}

function notDocumented(row: TaskClarity, occasion: Occasion, known: Known): string {
  const { language } = occasion;
  const opening = openingWith(whereOf(row, known, language), occasion);
  return language === 'DE'
    ? stated(opening, ['nicht dokumentiert', 'ist', `, wer ${onTask(row, occasion)} zuständig ist`], 'DE')
    : stated(opening, ['it', 'is', `not documented who is responsible ${onTask(row, occasion)}`], 'EN');
}

function onTask({ task }: TaskClarity, { language }: Occasion): string {
  return `${say({ de: 'für', en: 'for' }, language)} ${withArticle(taskNamed(task.content), 'ACCUSATIVE', language)}`;
}
