import type { Language } from '../../../schema/vocabulary/language.js';
import type { Standing } from '../../../schema/vocabulary/standing.js';
import { targetGroup } from '../../../schema/vocabulary/target-group.js';
import type { Words } from '../../../schema/vocabulary/vocabulary.js';
import type { ResponsibilityContent } from '../model/contents.js';
import { actorNominal } from './actor-names.js';
import { clause, IS, subjectOf } from './grammar/clause.js';
import { taskNominal } from './fact-names.js';
import { sentence } from './grammar/finish.js';
import { say } from './grammar/language.js';
import type { Known } from './known.js';
import { listed } from './grammar/lists.js';
import { withArticle } from './grammar/nominal.js';
import { reachWords } from './reach.js';
import { endRemarks, labelled } from './remarks.js';
import { ROLES } from './role-words.js';
import type { Wordable } from './wordable.js';

const STANDINGS: ReadonlyMap<Standing, Words> = new Map<Standing, Words>([
  ['CLAIMED', { de: 'beansprucht', en: 'claimed' }], ['DISPUTED', { de: 'strittig', en: 'disputed' }], ['UNCLEAR', { de: 'ungeklärt', en: 'unsettled' }],
]);

/** Who handles a task, in which role, where, for whom, and how firm that is. */
export function responsibilitySentence(fact: Wordable<'Responsibility'>, known: Known, language: Language): string {
  const { content, scope } = fact;
  const words = ROLES.get(content.role);
  const front = reachWords({ scope, areas: content.areas }, known, language);
  const subject = subjectOf([actorNominal(content.actor, known)], language);
  const task = withArticle(taskNominal(content.task, known), words?.dative ? 'DATIVE' : 'ACCUSATIVE', language);
  const rest = words === undefined ? task : `${say(words.before, language)} ${task} ${say(words.after, language)}`;
  const main = clause(front, [subject, words?.verb ?? IS, rest.replace(/^zu der /, 'zur ')], language);
  return sentence(main, [...standingRemarks(content, language), ...splitRemarks(content, known, language), ...endRemarks(fact, language)]);
}

/** „beansprucht“, „strittig“, „ungeklärt“, and for whom. */
export function standingRemarks(content: ResponsibilityContent, language: Language): readonly (string | null)[] {
  const standing = STANDINGS.get(content.standing);
  const groups = content.targetGroups.map((group) => say(targetGroup.terms[group].label, language));
  return [
    standing === undefined ? null : say(standing, language),
    labelled({ de: 'Zielgruppe', en: 'target group' }, groups.length === 0 ? null : listed(groups, language), language),
    labelled({ de: 'Bereich', en: 'sector' }, content.sector, language),
  ];
}

function splitRemarks(content: ResponsibilityContent, known: Known, language: Language): readonly (string | null)[] {
  const giver = content.delegatedBy === null ? null : withArticle(actorNominal(content.delegatedBy, known), 'DATIVE', language);
  return [
    content.choice ? choiceWords(language) : null,
    giver === null ? null : `${say({ de: 'übertragen von', en: 'delegated by' }, language)} ${giver}`.replace(/von dem /, 'vom '),
    labelled({ de: 'Abgrenzung', en: 'division' }, content.criterion, language),
  ];
}

export const choiceWords = (language: Language): string =>
  say({ de: 'nach Wahl des Antragstellers', en: "at the applicant's choice" }, language);
