import type { Language } from '../../../schema/vocabulary/language.js';
import { taskStage } from '../../../schema/vocabulary/task-stage.js';
import { sentence } from './grammar/finish.js';
import { read, say } from './grammar/language.js';
import { taskNominal } from './fact-names.js';
import type { Known } from './known.js';
import { listed } from './grammar/lists.js';
import { withArticle } from './grammar/nominal.js';
import { quoted } from './grammar/quotes.js';
import { endRemarks, labelled } from './remarks.js';
import type { Wordable } from './wordable.js';

/** What is to be done, at which stage, on what legal basis, and how many questions the sources leave open. */
export function taskSentence(fact: Wordable<'Task'>, known: Known, language: Language): string {
  const { name, stage, legalBasis, parent, ambiguities } = fact.content;
  const title = quoted(read(name, language), language);
  const label = quoted(say(taskStage.terms[stage].label, language), language);
  const part = parent === null ? '' : withArticle(taskNominal(parent, known), 'DATIVE', language);
  const main = language === 'DE'
    ? `die Aufgabe ${title} gehört zum Abschnitt ${label}${part && ` und ist Teil ${part.startsWith('der') ? part : `von ${part}`}`}`
    : `the task ${title} belongs to the stage ${label}${part && ` and is part of ${part}`}`;
  const basis = legalBasis.length === 0 ? null : listed(legalBasis, language);
  return sentence(main, [
    labelled({ de: 'Rechtsgrundlage', en: 'legal basis' }, basis, language), openQuestions(ambiguities.length, language), ...endRemarks(fact, language),
  ]);
}

function openQuestions(count: number, language: Language): string | null {
  if (count === 0) return null;
  if (count === 1) return say({ de: 'die Quellen lassen eine Frage offen', en: 'the sources leave one question open' }, language);
  return language === 'DE' ? `die Quellen lassen ${count} Fragen offen` : `the sources leave ${count} questions open`;
}
