import type { Language } from '../../../../schema/vocabulary/language.js';
import type { ResponsibilityFact } from '../../model/fact.js';
import { actorNominal } from '../actor-names.js';
import { shortened } from '../grammar/clause.js';
import { fragment } from '../grammar/finish.js';
import { listed } from '../grammar/lists.js';
import { isPlural, withArticle } from '../grammar/nominal.js';
import type { Known } from '../known.js';

/** Whom one may ask directly, with their public contact; null for nobody. */
export function directWords(direct: readonly ResponsibilityFact[], known: Known, language: Language): string | null {
  const actors = [...new Set(direct.map(({ content }) => content.actor))];
  if (actors.length === 0) return null;
  const nominals = actors.map((id) => actorNominal(id, known));
  const names = actors.map((id, index) => `${nominals[index] ? withArticle(nominals[index], 'NOMINATIVE', language) : ''}${contactOf(id, known)}`);
  const several = actors.length > 1 || nominals.some(isPlural);
  const all = listed(shortened(names, 'NOMINATIVE', language), language);
  const leads = direct.every(({ content }) => content.role === 'LEAD');
  if (language === 'DE') return `unmittelbar ${leads ? 'zuständig' : 'beratend tätig'} ${several ? 'sind' : 'ist'} ${all}`;
  return `directly ${leads ? 'responsible' : 'advising'} ${several ? 'are' : 'is'} ${all}`;
}

/** „ (Servicetelefon 030 123; example.org)“: as the data give it; nothing where they give none. */
function contactOf(id: string, known: Known): string {
  const fact = known.fact(id);
  if (fact?.type !== 'Actor') return '';
  const said = [fact.content.contact, fact.content.website].flatMap((each) => (each === null ? [] : [fragment(each)])).filter((each) => each !== '');
  return said.length === 0 ? '' : ` (${said.join('; ')})`;
}
