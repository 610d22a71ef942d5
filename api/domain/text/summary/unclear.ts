import type { Language } from '../../../../schema/vocabulary/language.js';
import type { Finding, Matter } from '../../analysis/findings/finding.js';
import type { TaskClarity } from '../../analysis/clarity/task-clarity.js';
import type { ParallelStructure } from '../../analysis/parallel/parallel-structures.js';
import type { TaskFact } from '../../model/fact.js';
import { actorNominal } from '../actor-names.js';
import { taskNamed } from '../fact-names.js';
import { namesIn } from '../grammar/clause.js';
import { sentence } from '../grammar/finish.js';
import { say } from '../grammar/language.js';
import { withArticle } from '../grammar/nominal.js';
import { furtherOnes } from '../grammar/numbers.js';
import type { Known } from '../known.js';
import { inPlaces } from '../place-names.js';
import type { Setting } from './input.js';
import { resting, type SummarySentence } from './resting.js';

const MOST_TASKS = 4;

/** Of which tasks a source says that it is unsettled who has them, and between whom. Null for none. */
export function unclearSentence({ findings, known }: Setting, language: Language): SummarySentence | null {
  const unclear = findings.map((finding) => ({ finding, words: wordsFor(finding, known, language) })).filter(({ words }) => words !== null);
  if (unclear.length === 0) return null;
  const shown = unclear.length > MOST_TASKS ? unclear.slice(0, MOST_TASKS - 1) : unclear;
  const rest = unclear.length - shown.length;
  const items = [...shown.map(({ words }) => words), ...(rest === 0 ? [] : [furtherOnes(rest, language)])].join('; ');
  const head = say({ de: 'nach den Quellen ist ungeklärt, wer wofür zuständig ist', en: 'by the sources it is unsettled who is responsible for what' }, language);
  return resting(sentence(`${head}: ${items}`), unclear.flatMap(({ finding }) => finding.facts.map((id) => ({ id }))));
}

/** Leads are told task by task; of the pairs only those who advise are left. */
function wordsFor({ rule, matter }: Finding, known: Known, language: Language): string | null {
  if (rule.kind === 'UNCLEAR_RESPONSIBILITY' && matter.type === 'CLARITY') return rowWords(matter.row, known, language);
  return rule.kind === 'PARALLEL_STRUCTURE' && isAdvice(matter) ? adviceWords(matter.pair, known, language) : null;
}

const isAdvice = (matter: Matter): matter is Extract<Matter, { type: 'PAIR' }> => matter.type === 'PAIR' && matter.pair.left.content.role === 'ADVISES';

function rowWords({ task, contested, areas, elsewhere }: TaskClarity, known: Known, language: Language): string {
  const actors = [...new Set(contested.flatMap(({ left, right }) => [left.content.actor, right.content.actor]))];
  const part = elsewhere.length === 0 ? '' : ` (${say({ de: 'nur', en: 'only' }, language)} ${inPlaces(areas, known, language)})`;
  return `${language === 'DE' ? 'bei' : 'on'} ${onTask(task, language)}${between(actors, known, language)}${part}`;
}

function adviceWords({ task, left, right }: ParallelStructure, known: Known, language: Language): string {
  const actors = [left.content.actor, right.content.actor];
  const head = language === 'DE' ? `bei der Beratung zu ${onTask(task, 'DE')}`.replace('zu der ', 'zur ') : `in advice on ${onTask(task, 'EN')}`;
  return `${head}${between(actors, known, language)}`;
}

const onTask = (task: TaskFact, language: Language): string => withArticle(taskNamed(task.content), 'DATIVE', language);

function between(actors: readonly string[], known: Known, language: Language): string {
  if (actors.length < 2) return '';
  return ` ${language === 'DE' ? 'zwischen' : 'between'} ${namesIn(actors.map((id) => actorNominal(id, known)), 'DATIVE', language)}`;
}
