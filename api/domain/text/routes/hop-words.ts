import type { Language } from '../../../../schema/vocabulary/language.js';
import type { RoutedHop } from '../../analysis/routes/routes.js';
import type { DisruptionFact } from '../../model/fact.js';
import { actorNominal } from '../actor-names.js';
import { within } from '../grammar/durations.js';
import { say } from '../grammar/language.js';
import { withArticle } from '../grammar/nominal.js';
import type { Known } from '../known.js';
import { labelled } from '../remarks.js';

/** „vom IQ Landesnetzwerk an den Arbeitgeber-Service (innerhalb von 2 Tagen)“. */
export function hopWords({ from, to, by, disrupted }: RoutedHop, known: Known, language: Language): string {
  const cooperation = by.type === 'Cooperation' ? by.content : null;
  const remarks = [
    cooperation === null ? say({ de: 'Weitergabe im eigenen Haus', en: 'handed on within the body' }, language) : null,
    cooperation?.deadline == null ? null : within(cooperation.deadline, language),
    labelled({ de: 'Weg', en: 'channel' }, cooperation?.channel ?? null, language),
    disrupted === null ? null : disruptedWords(disrupted, language),
  ].filter((remark) => remark !== null);
  return `${fromTo({ from, to }, known, language)}${remarks.length === 0 ? '' : ` (${remarks.join('; ')})`}`;
}

/** „von A an B“. */
export function fromTo({ from, to }: { readonly from: string; readonly to: string }, known: Known, language: Language): string {
  const source = withArticle(actorNominal(from, known), 'DATIVE', language);
  const target = withArticle(actorNominal(to, known), 'ACCUSATIVE', language);
  return language === 'DE' ? `${`von ${source}`.replace(/^von dem /, 'vom ')} an ${target}` : `from ${source} to ${target}`;
}

const disruptedWords = ({ content: { state } }: DisruptionFact, language: Language): string => (state === 'LIMITED'
  ? say({ de: 'nur eingeschränkt verfügbar', en: 'available to a limited extent only' }, language)
  : say({ de: 'vorübergehend nicht verfügbar', en: 'suspended for the time being' }, language));
