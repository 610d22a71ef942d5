import { cooperationKind } from '../../../../schema/vocabulary/cooperation-kind.js';
import type { Language } from '../../../../schema/vocabulary/language.js';
import type { Slot } from '../../analysis/slots/slot.js';
import { STATE_KEYS, overlaps, type AreaKey } from '../../model/area.js';
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
import { askedFor } from './asked-for.js';
import type { OpenClause } from './open-clause.js';

/** What is documented: for the whole Land or for which places, who fills it, and in which forms they work together. */
export function presentWords(slot: Slot, occasion: Occasion, known: Known): OpenClause {
  const { language } = occasion;
  const { text, several } = askedFor(slot, 'NOMINATIVE', language);
  const land = STATE_KEYS.get(slot.land) ?? '';
  const opening = openingWith(inPlace(known.area(land), language), occasion);
  const verb = language === 'DE' ? (several ? 'sind' : 'ist') : several ? 'are' : 'is';
  const main = stated(opening, [text, verb, documented(slot, [land, known], language)], language);
  return { main, remarks: slot.role === null ? edgeRemarks(slot, known, language) : [named(slot, text, [known, language])] };
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
function named({ actors }: Slot, text: string, [known, language]: readonly [Known, Language]): string | null {
  const names = namesIn(actors.map((id) => actorNominal(id, known)), 'NOMINATIVE', language);
  return names === text ? null : names;
}

function edgeRemarks({ actors, facts, cooperationKinds }: Slot, known: Known, language: Language): readonly (string | null)[] {
  const forms = cooperationKinds.map((kind) => say(cooperationKind.terms[kind].label, language));
  const identical = facts.map((id) => known.fact(id)).flatMap((fact) => (fact?.type === 'Affiliation' ? [affiliationWords(fact, known, language)] : []));
  return [
    labelled({ de: 'Form', en: 'form' }, forms.length === 0 ? null : listed(forms, language), language),
    labelled({ de: 'beteiligt', en: 'partners' }, namesIn(actors.map((id) => actorNominal(id, known)), 'NOMINATIVE', language), language),
    ...identical,
  ];
}
