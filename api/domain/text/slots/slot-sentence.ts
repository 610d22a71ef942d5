import { unknownReason } from '../../../../schema/vocabulary/unknown-reason.js';
import type { Slot } from '../../analysis/slots/slot.js';
import type { AbsenceFact } from '../../model/fact.js';
import { STATE_KEYS } from '../../model/area.js';
import { absencePredicate } from '../absence-reasons.js';
import { whatIsAbsent } from '../absence-sentence.js';
import { say } from '../grammar/language.js';
import { withArticle } from '../grammar/nominal.js';
import type { Known } from '../known.js';
import { changedStructure, isOfProgramme } from '../new-structure.js';
import { openingWith, stated, type Occasion } from '../occasion.js';
import { inPlace, placeNominal } from '../place-names.js';
import { askedFor } from './asked-for.js';
import { closed, type OpenClause } from './open-clause.js';
import { presentWords } from './present-words.js';
import { mentionWords } from './mention-words.js';
import { notApplicableWords } from './not-applicable-words.js';

/** What a slot says, in one sentence: documented, where and by whom; not there and why; not documented and why. */
export function slotSentence(slot: Slot, occasion: Occasion, known: Known): string {
  return closed(slotClause(slot, occasion, known));
}

/** The same, open at its end. */
export function slotClause(slot: Slot, occasion: Occasion, known: Known): OpenClause {
  const { main, remarks } = verdictClause(slot, occasion, known);
  return { main, remarks: [...remarks, structureRemark(slot, occasion)] };
}

function verdictClause(slot: Slot, occasion: Occasion, known: Known): OpenClause {
  switch (slot.verdict) {
    case 'PRESENT': return presentWords(slot, occasion, known);
    case 'ABSENT_CONFIRMED': return absentWords(slot, occasion, known);
    case 'NOT_APPLICABLE': return notApplicableWords(slot, occasion, known);
    case 'UNKNOWN': return unknownWords(slot, occasion, known);
  }
}

/** From 2023 on, for what concerns the programme. */
function structureRemark({ pattern: { content }, role, edge, verdict }: Slot, { validAt, language }: Occasion): string | null {
  const own = content.roles.filter(({ key }) => key === role?.key || edge?.roles.includes(key));
  const concerned = verdict === 'NOT_APPLICABLE' ? content.roles : own;
  return concerned.some(({ kinds }) => kinds.some(isOfProgramme)) ? changedStructure(validAt, language) : null;
}

/** „nicht dokumentiert“, never more: that nothing is on record says nothing about the Land. */
function unknownWords(slot: Slot, occasion: Occasion, known: Known): OpenClause {
  const { language } = occasion;
  const { text, several } = askedFor(slot, 'NOMINATIVE', language);
  const opening = openingWith(inPlace(known.area(STATE_KEYS.get(slot.land) ?? ''), language), occasion);
  const main = stated(opening, [text, isOrAre(several, language), language === 'DE' ? 'nicht dokumentiert' : 'not documented'], language);
  const reason = slot.unknownReason === null ? null : say(unknownReason.terms[slot.unknownReason].label, language);
  return { main, remarks: [reason, mentionWords(slot, occasion, known)] };
}

const isOrAre = (several: boolean, language: Occasion['language']): string =>
  language === 'DE' ? (several ? 'sind' : 'ist') : several ? 'are' : 'is';

/** Why there is none, in the words of the absences that say so. */
function absentWords(slot: Slot, occasion: Occasion, known: Known): OpenClause {
  const { language } = occasion;
  const land = withArticle(placeNominal(known.area(STATE_KEYS.get(slot.land) ?? '')), 'ACCUSATIVE', language);
  const opening = openingWith(language === 'DE' ? `für ${land}` : `for ${land}`, occasion);
  const holds = language === 'DE' ? `${opening.front} gilt ${opening.rest}: ` : `${[opening.front, opening.rest].filter(Boolean).join(', ')}, `;
  const absences = slot.facts.map((id) => known.fact(id)).filter((fact): fact is AbsenceFact => fact?.type === 'Absence');
  return { main: `${holds}${reasonsWords(slot, [absences, known], language)}`, remarks: [] };
}

function reasonsWords(slot: Slot, [absences, known]: readonly [readonly AbsenceFact[], Known], language: Occasion['language']): string {
  const predicates = new Set(absences.map(({ content }) => absencePredicate(content, known, language)));
  const clauses = predicates.size > 1
    ? absences.map(({ content }) => `${whatIsAbsent(content, [caseOf(content.reason), known], language)} ${absencePredicate(content, known, language)}`)
    : [`${askedFor(slot, caseOf(slot.absenceReason), language).text} ${[...predicates][0] ?? ''}`];
  const all = clauses.join('; ');
  return language === 'DE' ? all.charAt(0).toUpperCase() + all.slice(1) : all;
}

/** „ist … eingerichtet“ has a subject, „gibt es“ an object. */
const caseOf = (reason: Slot['absenceReason']) => (reason === 'NOT_YET_ESTABLISHED' ? 'NOMINATIVE' : 'ACCUSATIVE');
