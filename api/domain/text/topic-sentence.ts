import type { Language } from '../../../schema/vocabulary/language.js';
import { topicKind } from '../../../schema/vocabulary/topic-kind.js';
import { namesIn } from './grammar/clause.js';
import { taskNominal } from './fact-names.js';
import { sentence } from './grammar/finish.js';
import { kindAsGroup } from './kind-names.js';
import type { Known } from './known.js';
import { read, say } from './grammar/language.js';
import { oneOf } from './grammar/nominal.js';
import { quoted } from './grammar/quotes.js';
import { reachWords } from './reach.js';
import { endRemarks } from './remarks.js';
import type { Wordable } from './wordable.js';

/** What people named as a challenge, benefit, need, expectation or open question, where, and whom it concerns. */
export function topicSentence(fact: Wordable<'Topic'>, known: Known, language: Language): string {
  const { content, scope } = fact;
  const front = reachWords({ scope, areas: content.areas }, known, language);
  const name = quoted(read(content.name, language), language);
  const label = topicKind.terms[content.kind].label;
  const main = language === 'DE'
    ? `${front} wird als ${label.de} genannt: ${name}`
    : `${front}, ${oneOf({ gender: 'n', ...label, article: 'INDEFINITE' }, 'NOMINATIVE', 'EN')} is named: ${name}`;
  const concerned = [...content.actorKinds.map(kindAsGroup), ...content.tasks.map((id) => taskNominal(id, known))];
  return sentence(main, [
    concerned.length === 0 ? null : `${say({ de: 'betrifft', en: 'concerns' }, language)} ${namesIn(concerned, 'ACCUSATIVE', language)}`,
    ...endRemarks(fact, language),
  ]);
}
