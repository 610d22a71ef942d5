import { cooperationKind, type CooperationKind } from '../../../../schema/vocabulary/cooperation-kind.js';
import type { Language } from '../../../../schema/vocabulary/language.js';
import type { ActorKind } from '../../../../schema/vocabulary/actor-kind.js';
import type { Slot } from '../../analysis/slots/slot.js';
import type { PatternEdge, PatternRole } from '../../model/pattern.js';
import { say } from '../grammar/language.js';
import { listed } from '../grammar/lists.js';
import { oneOf, withArticle } from '../grammar/nominal.js';
import { counted } from '../grammar/numbers.js';
import { quoted } from '../grammar/quotes.js';
import type { Case, Nominal } from '../grammar/types.js';
import { isOneOfAKind, kindNominal, kindPlural } from '../kind-names.js';

/** Who is meant, by kinds and fields of work. */
export type Sort = Pick<PatternRole, 'kinds' | 'actionAreas'>;

/** What a role or an edge asks for, in words of the kinds that it names: „ein IQ Landesnetzwerk oder eine IQ Landeskoordination“. */
export interface AskedFor {
  readonly text: string;
  readonly several: boolean;
}

export function askedFor(slot: Pick<Slot, 'pattern' | 'role' | 'edge'>, kase: Case, language: Language): AskedFor {
  const { role, edge, pattern: { content: { roles } } } = slot;
  if (role !== null) return roleWords(role, kase, language);
  return { text: edge === null ? '' : inCase(edgeWords(edge, roles, language), kase, language), several: false };
}

/** A role: one of its kinds, the one there is of it, or „mindestens zwei …“. */
export function roleWords(role: Sort & Pick<PatternRole, 'min'>, kase: Case, language: Language): AskedFor {
  if (role.min > 1) {
    const all = listed(role.kinds.map((kind) => oneOf(inAreas(kindPlural(kind), role, kind), kase, language)), language, 'OR');
    return { text: `${language === 'DE' ? 'mindestens' : 'at least'} ${counted(role.min, language)} ${all}`, several: true };
  }
  const one = role.kinds.map((kind) => {
    const nominal = inAreas(kindNominal(kind), role, kind);
    return isOneOfAKind(kind) ? withArticle(nominal, kase, language) : oneOf(nominal, kase, language);
  });
  return { text: listed(one, language, 'OR'), several: false };
}

/** „nach einer Zusammenarbeit“. */
const inCase = (cooperation: string, kase: Case, language: Language): string =>
  language === 'DE' && kase === 'DATIVE' ? cooperation.replace(/^eine /, 'einer ') : cooperation;

/** „eine Zusammenarbeit zwischen dem IQ Teilprojekt (HSP4) und dem Arbeitgeber-Service“. */
export function edgeWords({ roles: [a, b], kinds }: Pick<PatternEdge, 'roles' | 'kinds'>, roles: readonly PatternRole[], language: Language): string {
  const ends = [a, b].flatMap((key) => roles.filter((role) => role.key === key).slice(0, 1));
  return betweenWords(ends, kinds, language);
}

/** The same for any two sides; the forms are named where only some are meant. */
export function betweenWords(sides: readonly Sort[], kinds: readonly CooperationKind[], language: Language): string {
  const ends = new Set(sides.map((side) => listed(side.kinds.map((kind) => withArticle(inAreas(kindNominal(kind), side, kind), 'DATIVE', language)), language, 'OR')));
  const whom = ends.size === 1 ? severalOf(sides, language) : [...ends].join(language === 'DE' ? ' und ' : ' and ');
  return language === 'DE' ? `eine Zusammenarbeit${formsInWords(kinds, language)} zwischen ${whom}` : `a cooperation${formsInWords(kinds, language)} between ${whom}`;
}

/** „mehreren IQ Teilprojekten“: where both sides are of one sort. */
function severalOf([side]: readonly Sort[], language: Language): string {
  const all = (side?.kinds ?? []).map((kind) => oneOf(inAreas(kindPlural(kind), side ?? { kinds: [], actionAreas: [] }, kind), 'DATIVE', language));
  return `${language === 'DE' ? 'mehreren' : 'several'} ${listed(all, language, 'OR')}`;
}

/** UNSPECIFIED names no form. */
function formsInWords(kinds: readonly CooperationKind[], language: Language): string {
  const named = kinds.filter((kind) => kind !== 'UNSPECIFIED');
  if (named.length === 0) return '';
  const names = listed(named.map((kind) => quoted(say(cooperationKind.terms[kind].label, language), language)), language, 'OR');
  return language === 'DE' ? ` in der Form ${names}` : ` in the form of ${names}`;
}

/** Fields of work belong to the subprojects among the kinds. */
function inAreas(nominal: Nominal, { actionAreas }: Sort, kind: ActorKind): Nominal {
  if (actionAreas.length === 0 || kind !== 'IQ_SUBPROJECT') return nominal;
  return { ...nominal, de: `${nominal.de} (${listed(actionAreas, 'DE', 'OR')})`, en: `${nominal.en} (${listed(actionAreas, 'EN', 'OR')})` };
}
