import { cooperationKind, type CooperationKind } from '../../../../schema/vocabulary/cooperation-kind.js';
import type { Language } from '../../../../schema/vocabulary/language.js';
import type { Slot } from '../../analysis/slots/slot.js';
import { GERMANY, STATE_KEYS, overlaps, type AreaKey } from '../../model/area.js';
import type { Fact } from '../../model/fact.js';
import { actorNominal } from '../actor-names.js';
import { affiliationWords } from '../affiliation-sentence.js';
import { namesIn } from '../grammar/clause.js';
import { say } from '../grammar/language.js';
import { listed } from '../grammar/lists.js';
import { counted } from '../grammar/numbers.js';
import { withArticle } from '../grammar/nominal.js';
import type { Known } from '../known.js';
import { openingWith, stated, type Occasion } from '../occasion.js';
import { inPlace, placeNominal } from '../place-names.js';
import { labelled } from '../remarks.js';
import { askedFor, type AskedFor } from './asked-for.js';
import type { OpenClause } from './open-clause.js';

/** What is documented: for the whole Land or for which places, who fills it, and in which forms they work together. */
export function presentWords(slot: Slot, occasion: Occasion, known: Known): OpenClause {
  const { language } = occasion;
  const { text, several } = slot.edge !== null && slot.cooperationKinds.length === 0 ? oneBody(slot, language) : askedFor(slot, 'NOMINATIVE', language);
  const land = STATE_KEYS.get(slot.land) ?? '';
  const opening = openingWith(inPlace(known.area(land), language), occasion);
  const verb = language === 'DE' ? (several ? 'sind' : 'ist') : several ? 'are' : 'is';
  const main = stated(opening, [text, verb, documented(slot, [land, known], language)], language);
  return { main, remarks: slot.role === null ? edgeRemarks(slot, known, language) : [named(slot, text, [known, language])] };
}

/** Identity is no cooperation: one body does both. */
function oneBody(slot: Slot, language: Language): AskedFor {
  const instead = askedFor(slot, 'DATIVE', language).text;
  return { text: language === 'DE' ? `statt ${instead} eine Stelle für beides` : `one body for both instead of ${instead}`, several: false };
}

/** „dokumentiert“, „nur für die kreisfreie Stadt Leipzig dokumentiert“. */
function documented(slot: Slot, [land, known]: readonly [AreaKey, Known], language: Language): string {
  const words = say({ de: 'dokumentiert', en: 'documented' }, language);
  if (slot.extent !== 'PART') return words;
  const places = placesOf(slot, known).filter((key) => overlaps(key, land));
  const names = places.slice(0, MOST_PLACES).map((key) => withArticle(placeNominal(known.area(key)), 'ACCUSATIVE', language));
  const rest = places.length - names.length;
  const more = rest === 0 ? [] : [`${counted(rest, language)} ${say({ de: rest === 1 ? 'weiteres Gebiet' : 'weitere Gebiete', en: rest === 1 ? 'more area' : 'more areas' }, language)}`];
  const where = listed([...names, ...more], language);
  return language === 'DE' ? `nur für ${where} ${words}` : `${words} only for ${where}`;
}

const MOST_PLACES = 12;

/** The areas of what decides; of an affiliation those of the unit that is operated. */
function placesOf({ facts }: Slot, known: Known): readonly AreaKey[] {
  const areasOf = (fact: Fact | undefined): readonly AreaKey[] => {
    if (fact?.type === 'Affiliation') return areasOf(known.fact(fact.content.actor));
    return fact && 'areas' in fact.content ? fact.content.areas : [];
  };
  return [...new Set(facts.flatMap((id) => areasOf(known.fact(id))))].sort();
}

/** The actors by name, unless the name is what was asked for: „die Zentrale Servicestelle Berufsanerkennung“. */
function named(slot: Slot, text: string, [known, language]: readonly [Known, Language]): string | null {
  const names = namesIn(ownActors(slot, known).map((id) => actorNominal(id, known)), 'NOMINATIVE', language);
  return names === text ? null : names;
}

/** Those of the Land; the ones that stand for all of their kind in Germany only where there is nobody else. */
function ownActors({ actors }: Slot, known: Known): readonly string[] {
  const own = actors.filter((id) => {
    const actor = known.fact(id);
    return actor?.type === 'Actor' && !(actor.content.aggregate && actor.content.areas.includes(GERMANY));
  });
  return own.length > 0 ? own : actors;
}

function edgeRemarks(slot: Slot, known: Known, language: Language): readonly (string | null)[] {
  const { actors, facts, cooperationKinds } = slot;
  const identical = facts.map((id) => known.fact(id)).flatMap((fact) => (fact?.type === 'Affiliation' ? [affiliationWords(fact, known, language)] : []));
  const partners = labelled({ de: 'beteiligt', en: 'partners' }, namesIn(actors.map((id) => actorNominal(id, known)), 'NOMINATIVE', language), language);
  return [saysForm(slot) ? null : formWords(cooperationKinds, language), cooperationKinds.length === 0 ? null : partners, ...identical];
}

/** The question names the one form that it is about. */
const saysForm = ({ edge }: Slot): boolean => edge?.kinds.length === 1 && edge.kinds[0] !== 'UNSPECIFIED';

/** „Form: Runder Tisch“, „Form nicht genannt“; nothing for an identity. */
function formWords(kinds: readonly CooperationKind[], language: Language): string | null {
  if (kinds.length === 0) return null;
  const named = kinds.filter((kind) => kind !== 'UNSPECIFIED').map((kind) => say(cooperationKind.terms[kind].label, language));
  if (named.length === 0) return say({ de: 'Form nicht genannt', en: 'form not named' }, language);
  return labelled({ de: 'Form', en: 'form' }, listed(named, language), language);
}
