import type { CooperationFact } from '../../model/fact.js';
import { actorNominal } from '../actor-names.js';
import { namesIn } from '../grammar/clause.js';
import { onDay } from '../grammar/days.js';
import { sentence } from '../grammar/finish.js';
import { inPlaces } from '../place-names.js';
import type { About } from './about.js';

/** Who has confirmed a cooperation, and of whom no answer is on record. */
export function oneSidedSentence(cooperation: CooperationFact, confirmedBy: readonly string[], { validAt, known, language }: About): string {
  const { participants, areas } = cooperation.content;
  const all = participants.map(({ actor }) => actor);
  const names = (ids: readonly string[]): string => namesIn(ids.map((id) => actorNominal(id, known)), 'DATIVE', language);
  const [day, place] = [onDay(validAt, language), inPlaces(areas, known, language)];
  const [yes, open] = [names(confirmedBy), names(all.filter((actor) => !confirmedBy.includes(actor)))];
  return sentence(language === 'DE'
    ? `${day} ist die Zusammenarbeit zwischen ${names(all)} ${place} nur ${from(yes)} bestätigt; die Bestätigung ${from(open)} steht aus`
    : `${day}, the cooperation between ${names(all)} ${place} is confirmed only by ${yes}; confirmation by ${open} is outstanding`);
}

const from = (whom: string): string => `von ${whom}`.replace(/^von dem /, 'vom ');
