import { actorKind } from '../../../schema/vocabulary/actor-kind.js';
import type { Language } from '../../../schema/vocabulary/language.js';
import { ABROAD } from '../model/area.js';
import type { ActorContent } from '../model/contents.js';
import { nominalOf } from './actor-names.js';
import { clause, IS, subjectOf } from './grammar/clause.js';
import { sentence } from './grammar/finish.js';
import { say } from './grammar/language.js';
import type { Known } from './known.js';
import { kindPlural } from './kind-names.js';
import { listed } from './grammar/lists.js';
import { oneOf, withArticle } from './grammar/nominal.js';
import { quoted } from './grammar/quotes.js';
import { reachWords } from './reach.js';
import { endRemarks } from './remarks.js';
import type { Wordable } from './wordable.js';

/** Who it is and where it works; an aggregate is said to stand for all units of its kind. */
export function actorSentence(fact: Wordable<'Actor'>, known: Known, language: Language): string {
  const { content } = fact;
  const main = content.aggregate ? aggregateClause(fact, known, language) : singleClause(fact, known, language);
  return sentence(main, [shortName(content, language), inferred(content, language), ...endRemarks(fact, language)]);
}

function singleClause({ content, scope }: Wordable<'Actor'>, known: Known, language: Language): string {
  const front = reachWords({ scope, areas: content.areas }, known, language);
  const nominal = nominalOf(content);
  const subject = subjectOf([nominal], language);
  const fromAbroad = content.level === 'ABROAD' && !content.areas.includes(ABROAD) ? say({ de: 'vom Ausland aus', en: 'from abroad' }, language) : '';
  const rest = `${asKinds(content, nominal.de, language)} ${actionAreas(content, language)}`;
  return language === 'DE'
    ? clause(front, [subject, IS, `${fromAbroad} ${rest} tätig`], language)
    : clause(front, [subject, IS, `active ${fromAbroad} ${rest}`], language);
}

/** „als IQ Landesnetzwerk“; nothing where the words said before say it already. */
function asKinds({ kind, furtherKinds }: ActorContent, said: string, language: Language): string {
  const kinds = [kind, ...furtherKinds].filter((each) => each !== 'OTHER' && !saysKind(said, actorKind.terms[each].label.de.replace(/^IQ /, '')));
  if (kinds.length === 0) return '';
  const words = kinds.map((each) => {
    const { label } = actorKind.terms[each];
    return language === 'DE' ? label.de : oneOf({ gender: 'n', ...label, article: 'INDEFINITE' }, 'NOMINATIVE', 'EN');
  });
  return `${language === 'DE' ? 'als' : 'as'} ${listed(words, language)}`;
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}]/gu, '');
const saysKind = (said: string, label: string): boolean => letters(said).includes(letters(label));

function actionAreas({ actionAreas: areas }: ActorContent, language: Language): string {
  return areas.length === 0 ? '' : `${language === 'DE' ? 'im' : 'in'} ${listed(areas, language)}`;
}

function aggregateClause({ content, scope }: Wordable<'Actor'>, known: Known, language: Language): string {
  const name = quoted(language === 'DE' ? content.name.de : (content.name.en ?? content.name.de), language);
  const areas = content.actionAreas.length === 0 ? '' : `(${listed(content.actionAreas, language)}) `;
  const where = areas + reachWords({ scope, areas: content.areas }, known, language);
  const all = kindPlural(content.kind);
  return language === 'DE'
    ? `unter dem Namen ${name} sind alle ${withArticle(all, 'NOMINATIVE', 'DE').replace(/^die /, '')} ${where} zusammengefasst`
    : `the name ${name} stands for all ${all.en} ${where}`;
}

const shortName = ({ shortName: short, name }: ActorContent, language: Language): string | null =>
  short === null || name.de.includes(short) ? null : `${say({ de: 'kurz', en: 'short' }, language)}: ${short}`;

const inferred = ({ actionAreaBasis }: ActorContent, language: Language): string | null =>
  actionAreaBasis === 'INFERRED' ? say({ de: 'Zuordnung zum Schwerpunkt erschlossen', en: 'action area inferred' }, language) : null;
