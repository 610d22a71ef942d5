import type { AbsenceReason } from '../../../schema/vocabulary/absence-reason.js';
import type { Language } from '../../../schema/vocabulary/language.js';
import type { Words } from '../../../schema/vocabulary/vocabulary.js';
import type { AbsenceContent } from '../model/contents.js';
import { actorNominal } from './actor-names.js';
import type { Known } from './known.js';
import { say } from './grammar/language.js';
import { withArticle } from './grammar/nominal.js';

/** The reason alone, as it stands in brackets. */
const SHORT: ReadonlyMap<AbsenceReason, Words> = new Map<AbsenceReason, Words>([
  ['NOT_ESTABLISHED_BY_DECISION', { de: 'Entscheidung des Landes', en: 'decision of the Land' }],
  ['NOT_YET_ESTABLISHED', { de: 'noch nicht eingerichtet', en: 'not yet set up' }],
  ['ENDED', { de: 'beendet', en: 'ended' }],
  ['NOT_REQUIRED', { de: 'nicht erforderlich', en: 'not required' }],
  ['REFUSED', { de: 'abgelehnt', en: 'refused' }],
]);

/** The end of a sentence about what there is none of. */
const LONG: ReadonlyMap<AbsenceReason, Words> = new Map<AbsenceReason, Words>([
  ['NOT_ESTABLISHED_BY_DECISION', { de: 'gibt es nicht (Entscheidung des Landes)', en: 'does not exist (decision of the Land)' }],
  ['NOT_YET_ESTABLISHED', { de: 'ist noch nicht eingerichtet', en: 'is not yet set up' }],
  ['ENDED', { de: 'gibt es nicht mehr (beendet)', en: 'no longer exists (ended)' }],
  ['NOT_REQUIRED', { de: 'gibt es nicht (nicht erforderlich)', en: 'does not exist (not required)' }],
  ['REFUSED', { de: 'gibt es nicht (abgelehnt)', en: 'does not exist (refused)' }],
]);

/** „Entscheidung des Landes“, „die Aufgabe liegt beim …“. */
export function absenceReasonWords(content: AbsenceContent, known: Known, language: Language): string {
  const words = SHORT.get(content.reason);
  return words === undefined ? heldWords(content, known, language) : say(words, language);
}

/** „gibt es nicht (Entscheidung des Landes)“, „gibt es nicht; die Aufgabe liegt beim …“. */
export function absencePredicate(content: AbsenceContent, known: Known, language: Language): string {
  const words = LONG.get(content.reason);
  if (words !== undefined) return say(words, language);
  return `${say({ de: 'gibt es nicht', en: 'does not exist' }, language)}; ${heldWords(content, known, language)}`;
}

function heldWords({ heldBy }: AbsenceContent, known: Known, language: Language): string {
  const holder = heldBy === null ? say({ de: 'einer anderen Stelle', en: 'another body' }, language) : withArticle(actorNominal(heldBy, known), 'DATIVE', language);
  return language === 'DE' ? `die Aufgabe liegt bei ${holder}`.replace('bei dem ', 'beim ') : `the task lies with ${holder}`;
}
