import { actorKind } from '../../../schema/vocabulary/actor-kind.js';
import type { Language } from '../../../schema/vocabulary/language.js';
import { topicKind } from '../../../schema/vocabulary/topic-kind.js';
import { namesIn } from './grammar/clause.js';
import { taskNominal } from './fact-names.js';
import { sentence } from './grammar/finish.js';
import type { Known } from './known.js';
import { read, say } from './grammar/language.js';
import { listed } from './grammar/lists.js';
import { oneOf } from './grammar/nominal.js';
import { quoted } from './grammar/quotes.js';
import { reachWords } from './reach.js';
import { endRemarks, labelled } from './remarks.js';
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
  const kinds = content.actorKinds.map((kind) => say(actorKind.terms[kind].label, language));
  const tasks = content.tasks.map((id) => taskNominal(id, known));
  return sentence(main, [
    labelled({ de: 'betrifft', en: 'concerns' }, [listed(kinds, language), namesIn(tasks, 'ACCUSATIVE', language)].filter(Boolean).join('; ') || null, language),
    ...endRemarks(fact, language),
  ]);
}
