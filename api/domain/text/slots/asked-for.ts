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
  return { text: edge === null ? '' : edgeWords(edge, roles, language), several: false };
}

/** A role: one of its kinds, the one there is of it, or „mindestens zwei …“. */
export function roleWords(role: Sort & Pick<PatternRole, 'min'>, kase: Case, language: Language): AskedFor {
  if (role.min > 1) {
    const all = listed(role.kinds.map((kind) => inCase(inAreas(kindPlural(kind), role, kind), kase, language)), language, 'OR');
    return { text: `${language === 'DE' ? 'mindestens' : 'at least'} ${counted(role.min, language)} ${all}`, several: true };
  }
  const one = role.kinds.map((kind) => {
    const nominal = inAreas(kindNominal(kind), role, kind);
    return isOneOfAKind(kind) ? withArticle(nominal, kase, language) : oneOf(nominal, kase, language);
  });
  return { text: listed(one, language, 'OR'), several: false };
}

const inCase = (nominal: Nominal, kase: Case, language: Language): string => oneOf(nominal, kase, language);

/** „eine Zusammenarbeit zwischen dem IQ Teilprojekt (HSP4) und dem Arbeitgeber-Service“. */
export function edgeWords({ roles: [a, b], kinds }: Pick<PatternEdge, 'roles' | 'kinds'>, roles: readonly PatternRole[], language: Language): string {
  const ends = [a, b].flatMap((key) => roles.filter((role) => role.key === key).slice(0, 1));
  return betweenWords(ends, kinds, language);
}

/** The same for any two sides; the forms are named where only some are meant. */
export function betweenWords(sides: readonly Sort[], kinds: readonly CooperationKind[], language: Language): string {
  const ends = sides.map((side) => listed(side.kinds.map((kind) => withArticle(inAreas(kindNominal(kind), side, kind), 'DATIVE', language)), language, 'OR'));
  const form = formsInWords(kinds, language);
  return language === 'DE' ? `eine Zusammenarbeit${form} zwischen ${ends.join(' und ')}` : `a cooperation${form} between ${ends.join(' and ')}`;
}

function formsInWords(kinds: readonly CooperationKind[], language: Language): string {
  if (kinds.length === 0) return '';
  const names = listed(kinds.map((kind) => quoted(say(cooperationKind.terms[kind].label, language), language)), language, 'OR');
  return language === 'DE' ? ` in der Form ${names}` : ` in the form of ${names}`;
}

/** Fields of work belong to the subprojects among the kinds. */
function inAreas(nominal: Nominal, { actionAreas }: Sort, kind: ActorKind): Nominal {
  if (actionAreas.length === 0 || kind !== 'IQ_SUBPROJECT') return nominal;
  return { ...nominal, de: `${nominal.de} (${listed(actionAreas, 'DE', 'OR')})`, en: `${nominal.en} (${listed(actionAreas, 'EN', 'OR')})` };
}
