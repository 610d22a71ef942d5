import type { Language } from '../../../schema/vocabulary/language.js';
import type { PracticeStanding } from '../../../schema/vocabulary/practice-standing.js';
import type { Words } from '../../../schema/vocabulary/vocabulary.js';
import { sentence } from './grammar/finish.js';
import type { Known } from './known.js';
import { read, say } from './grammar/language.js';
import { listed } from './grammar/lists.js';
import { quoted } from './grammar/quotes.js';
import { reachWords } from './reach.js';
import { endRemarks, labelled } from './remarks.js';
import type { Wordable } from './wordable.js';

/** Verb and end of the sentence: „ist die Praxis … erprobt“. */
const STANDINGS: ReadonlyMap<PracticeStanding, readonly [Words, Words]> = new Map<PracticeStanding, readonly [Words, Words]>([
  ['PLANNED', [{ de: 'ist die Praxis', en: 'is planned' }, { de: 'geplant', en: '' }]],
  ['REPORTED', [{ de: 'wird die Praxis', en: 'is reported' }, { de: 'berichtet', en: '' }]],
  ['TRIED', [{ de: 'ist die Praxis', en: 'has been tried' }, { de: 'erprobt', en: '' }]],
  ['PROVEN', [{ de: 'hat sich die Praxis', en: 'has proven itself' }, { de: 'bewährt', en: '' }]],
]);

/** What works where, how firmly, and which topics it answers. */
export function practiceSentence(fact: Wordable<'Practice'>, known: Known, language: Language): string {
  const { content, scope } = fact;
  const front = reachWords({ scope, areas: content.areas }, known, language);
  const name = quoted(read(content.name, language), language);
  const [verb, end] = STANDINGS.get(content.standing) ?? [{ de: 'gibt es die Praxis', en: 'exists' }, { de: '', en: '' }];
  const main = language === 'DE' ? `${front} ${verb.de} ${name} ${end.de}` : `${front}, the practice ${name} ${verb.en}`;
  const answers = content.topics.map((id) => topicName(id, known, language)).filter((topic) => topic !== null);
  return sentence(main, [
    labelled({ de: 'antwortet auf', en: 'answers' }, answers.length === 0 ? null : listed(answers, language), language), ...endRemarks(fact, language),
  ]);
}

function topicName(id: string, known: Known, language: Language): string | null {
  const fact = known.fact(id);
  if (fact?.type !== 'Topic') return say({ de: 'ein nicht bekanntes Thema', en: 'a topic not known' }, language);
  return quoted(read(fact.content.name, language), language);
}
