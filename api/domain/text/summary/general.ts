import type { Language } from '../../../../schema/vocabulary/language.js';
import type { CooperationFact } from '../../model/fact.js';
import { NAMING_SCOPES } from '../../model/scope.js';
import { namesIn } from '../grammar/clause.js';
import { sentence } from '../grammar/finish.js';
import { furtherOnes } from '../grammar/numbers.js';
import { partiesOf } from '../parties.js';
import type { Setting } from './input.js';
import { kindsIn, namedCooperations } from './cooperations.js';
import { resting, type SummarySentence } from './resting.js';

const MOST_PAIRS = 4;

/** Who works together only by statements that do not name the Land. Null for nobody. */
export function generalSentence(input: Setting, language: Language): SummarySentence | null {
  const named = new Set(namedCooperations(input).map((fact) => group(fact, input)));
  const general = input.facts.filter((fact): fact is CooperationFact => fact.type === 'Cooperation')
    .filter((fact) => !NAMING_SCOPES.has(fact.scope) && fact.content.status === 'ACTIVE' && !named.has(group(fact, input)));
  if (general.length === 0) return null;
  const pairs = [...new Set(general.map((fact) => between(fact, input, language)))];
  const shown = pairs.length > MOST_PAIRS ? pairs.slice(0, MOST_PAIRS - 1) : pairs;
  const rest = pairs.length - shown.length;
  const items = [...shown, ...(rest === 0 ? [] : [furtherOnes(rest, language)])].join('; ');
  const head = language === 'DE'
    ? 'nur in allgemeinen Aussagen, die das Land nicht nennen, kommt eine Zusammenarbeit vor'
    : 'a cooperation appears only in general statements that do not name the Land';
  return resting(sentence(`${head}: ${items}`), general);
}

const group = (fact: CooperationFact, { known }: Setting): string => [...new Set(kindsIn(fact, known))].sort().join(' ');

function between({ content }: CooperationFact, { known }: Setting, language: Language): string {
  const { all, alternatives } = partiesOf(content.participants, known);
  return `${language === 'DE' ? 'zwischen' : 'between'} ${namesIn([...all, ...alternatives], 'DATIVE', language)}`;
}
