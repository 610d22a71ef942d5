import { disruptionState, type DisruptionState } from '../../../../schema/vocabulary/disruption-state.js';
import type { Language } from '../../../../schema/vocabulary/language.js';
import type { DisruptionFact } from '../../model/fact.js';
import { NEW_STRUCTURE } from '../new-structure.js';
import { disrupted, STANDS, stateWords } from '../disruption-sentence.js';
import { namesIn, subjectOf, verbFor } from '../grammar/clause.js';
import { sentence } from '../grammar/finish.js';
import { say } from '../grammar/language.js';
import { listed } from '../grammar/lists.js';
import type { Nominal } from '../grammar/types.js';
import type { Setting } from './input.js';
import { resting, type SummarySentence } from './resting.js';

/** Who is limited or suspended on the day. Null for nobody. */
export function disruptionsSentence({ facts, known }: Setting, language: Language): SummarySentence | null {
  const found = facts.filter((fact): fact is DisruptionFact => fact.type === 'Disruption' && fact.confidence !== 'LOW');
  if (found.length === 0) return null;
  const groups = disruptionState.values.map((state) => ({ state, nominals: found.filter(({ content }) => content.state === state).map((fact) => disrupted(fact, known)) }))
    .filter(({ nominals }) => nominals.length > 0);
  const several = subjectOf(groups.flatMap(({ nominals }) => nominals), language).several;
  const parts = groups.map(({ state, nominals }) => `${namesIn(nominals, 'NOMINATIVE', language)} ${stateWords(state, language)}`);
  const main = language === 'DE'
    ? `an diesem Tag ${several ? 'stehen' : 'steht'} ${listed(parts, 'DE')} zur Verfügung`
    : `on that day, ${groups.map(({ state, nominals }) => disruptedClause(state, nominals)).join(' and ')}`;
  return resting(sentence(main), found);
}

function disruptedClause(state: DisruptionState, nominals: readonly Nominal[]): string {
  const subject = subjectOf(nominals, 'EN');
  return `${subject.text} ${verbFor(STANDS, subject, 'EN')} ${stateWords(state, 'EN')}`;
}

/** From 2023 on: that the structure of the programme is another one. */
export function changedStructureSentence({ validAt }: Setting, language: Language): SummarySentence | null {
  if (validAt < NEW_STRUCTURE) return null;
  return resting(sentence(say({
    de: 'am 1. Januar 2023 hat sich die Struktur des Förderprogramms IQ geändert, Regionale Integrationsnetzwerke sind an die Stelle der Landesnetzwerke getreten',
    en: 'on 1 January 2023 the structure of the IQ programme changed, and regional integration networks took the place of the state networks',
  }, language)), []);
}
