import type { Language } from '../../../../schema/vocabulary/language.js';
import type { Standing } from '../../../../schema/vocabulary/standing.js';
import type { TaskClarity } from '../../analysis/clarity/task-clarity.js';
import type { ResponsibilityFact } from '../../model/fact.js';
import { actorNominal } from '../actor-names.js';
import { namesIn } from '../grammar/clause.js';
import { say } from '../grammar/language.js';
import type { Known } from '../known.js';

/** What makes it unclear who leads: two side by side, a standing that a source calls open, or a source that says nobody has the task. */
export function contestedWords(row: TaskClarity, leads: readonly ResponsibilityFact[], [known, language]: readonly [Known, Language]): string {
  const words = [sideBySide(row, leads, [known, language]), standing(row, leads, language), denied(row, language)];
  return words.filter((each) => each !== null).join('; ');
}

/** The two are named where others lead too. */
function sideBySide({ contested }: TaskClarity, leads: readonly ResponsibilityFact[], [known, language]: readonly [Known, Language]): string | null {
  if (contested.length === 0) return null;
  const words = say({ de: 'Parallelstruktur ungeklärt', en: 'parallel structure unsettled' }, language);
  const actors = [...new Set(contested.flatMap(({ left, right }) => [left.content.actor, right.content.actor]))];
  const all = new Set(leads.map(({ content }) => content.actor));
  if (all.size <= actors.length) return words;
  return `${words}: ${namesIn(actors.map((id) => actorNominal(id, known)), 'NOMINATIVE', language)}`;
}

/** Said of those who stand alone: of two side by side it has been said. */
function standing({ contested }: TaskClarity, leads: readonly ResponsibilityFact[], language: Language): string | null {
  if (contested.length > 0) return null;
  const isOf = (wanted: Standing): boolean => leads.some(({ content }) => content.standing === wanted);
  if (isOf('DISPUTED')) return say({ de: 'die Zuständigkeit ist laut einer Quelle strittig', en: 'a source calls the responsibility disputed' }, language);
  return isOf('UNCLEAR') ? say({ de: 'die Zuständigkeit ist laut einer Quelle offen', en: 'a source calls the responsibility open' }, language) : null;
}

function denied({ absences }: TaskClarity, language: Language): string | null {
  if (absences.length === 0) return null;
  return say({ de: 'nach einer anderen Quelle ist niemand zuständig', en: 'by another source nobody is responsible' }, language);
}
