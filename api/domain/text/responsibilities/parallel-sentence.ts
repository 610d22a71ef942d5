import type { Language } from '../../../../schema/vocabulary/language.js';
import { targetGroup } from '../../../../schema/vocabulary/target-group.js';
import type { ParallelStructure } from '../../analysis/parallel/parallel-structures.js';
import { actorNominal } from '../actor-names.js';
import { taskNamed, taskNominal } from '../fact-names.js';
import { IS, subjectOf, unrepeated, verbFor } from '../grammar/clause.js';
import { sentence } from '../grammar/finish.js';
import { say } from '../grammar/language.js';
import { listed } from '../grammar/lists.js';
import { withArticle } from '../grammar/nominal.js';
import type { Known } from '../known.js';
import { openingWith, stated, type Occasion } from '../occasion.js';
import { changedIfOfProgramme } from '../of-programme.js';
import { inPlaces } from '../place-names.js';
import { labelled } from '../remarks.js';
import { ROLES } from '../role-words.js';
import { howShared } from './how-shared.js';

/** Which two have the same task, where, and what is known of how they share it. */
export function parallelSentence(pair: ParallelStructure, occasion: Occasion, known: Known): string {
  const { language } = occasion;
  const { left, right } = pair;
  const changed = changedIfOfProgramme([left.content.actor, right.content.actor], occasion, known);
  const parts = [bothHaveIt(pair, occasion, known), howShared(pair, known, language), changed].filter((part) => part !== null);
  return sentence(parts.join('; '), [groupWords(pair, language), ...widerTasks(pair, known, language)]);
}

function bothHaveIt({ left, right, task, areas }: ParallelStructure, occasion: Occasion, known: Known): string {
  const { language } = occasion;
  const place = inPlaces(areas, known, language);
  const subject = subjectOf([left, right].map(({ content }) => actorNominal(content.actor, known)), language);
  const words = ROLES.get(left.content.role);
  const on = withArticle(taskNamed(task.content), words?.dative ? 'DATIVE' : 'ACCUSATIVE', language);
  const predicate = words === undefined ? on : `${say(words.before, language)} ${on} ${say(words.after, language)}`.replace(/^zu der /, 'zur ');
  return stated(openingWith(place, occasion), [unrepeated(place, subject.text), verbFor(words?.verb ?? IS, subject, language), predicate], language);
}

const groupWords = ({ targetGroups }: ParallelStructure, language: Language): string | null =>
  labelled({ de: 'Zielgruppe', en: 'target group' }, targetGroups.length === 0 ? null : listed(targetGroups.map((group) => say(targetGroup.terms[group].label, language)), language), language);

/** Where one of the two has the wider task of which this one is a part. */
function widerTasks({ left, right, task }: ParallelStructure, known: Known, language: Language): readonly string[] {
  return [left, right].filter(({ content }) => content.task !== task.id).map(({ content }) => {
    const who = withArticle(actorNominal(content.actor, known), 'NOMINATIVE', language);
    const wider = withArticle(taskNominal(content.task, known), 'ACCUSATIVE', language);
    return language === 'DE' ? `${who} über ${wider}, zu der sie gehört` : `${who} by ${wider}, of which it is a part`;
  });
}
