import type { ActorKind } from '../../../schema/vocabulary/actor-kind.js';
import type { FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import type { Resilience } from '../analysis/resilience/resilience.js';
import type { Slot } from '../analysis/slots/slot.js';
import { keyOfState } from '../model/area.js';
import { actorNominal } from './actor-names.js';
import { taskNamed } from './fact-names.js';
import { namesIn, oneNamedOf, subjectOf, verbFor, type Verb } from './grammar/clause.js';
import { sentence } from './grammar/finish.js';
import { say } from './grammar/language.js';
import { listed } from './grammar/lists.js';
import { counted, furtherOnes } from './grammar/numbers.js';
import { kindAsGroup } from './kind-names.js';
import type { Known } from './known.js';
import { openingWith, stated, type Occasion, type Opening } from './occasion.js';
import { changedIfOfProgramme } from './of-programme.js';
import { inPlace } from './place-names.js';
import { askedFor } from './slots/asked-for.js';

/** What is said of a Land's network, and of what was supposed. */
export interface ResilienceWords {
  readonly land: FederalStateCode;
  readonly found: Resilience;
  readonly suspension: { readonly actors: readonly string[]; readonly kinds: readonly ActorKind[]; readonly proposed: readonly unknown[] };
}

/** On whom the documented network of a Land hangs; where something is supposed, first what would break or close by it. */
export function resilienceSentence(words: ResilienceWords, occasion: Occasion, known: Known): string {
  const { found, suspension } = words;
  const { language } = occasion;
  const named = [...found.singlePointsOfFailure, ...suspension.actors, ...(found.brokers ?? []).slice(0, 1).map(({ actor }) => actor)];
  const opening = openingWith(inPlace(known.area(keyOfState(words.land)), language), occasion);
  const [first, ...others] = changes(found, language);
  const parts = [
    first === undefined ? null : begun(opening, first, language), ...others.map((change) => continued(change, language)),
    holding(found, first === undefined ? opening : null, { known, language }), bridges(found, language), brokers(found, known, language),
    changedIfOfProgramme(named, occasion, known),
  ];
  return sentence(parts.filter((part) => part !== null).join('; '), [supposed(suspension, known, language)]);
}

/** What would be otherwise: „für die Aufgabe … | wäre | niemand mehr als zuständig dokumentiert“. */
interface Change {
  readonly subject: string;
  readonly several: boolean;
  /** What is said of it, after the verb. */
  readonly predicate: string;
}

type InLanguage = Occasion['language'];

/** „… wäre in Bayern nach dokumentiertem Stand für die Aufgabe … niemand mehr als zuständig dokumentiert“. */
function begun({ front, rest }: Opening, { subject, several, predicate }: Change, language: InLanguage): string {
  if (language === 'DE') return `${front} ${several ? 'wären' : 'wäre'} ${rest} nach dokumentiertem Stand ${subject} ${predicate}`;
  return `${front}, by what is documented, ${rest === '' ? '' : `${rest} `}${subject} would be ${predicate}`;
}

function continued({ subject, several, predicate }: Change, language: InLanguage): string {
  return language === 'DE' ? `${subject} ${several ? 'wären' : 'wäre'} ${predicate}` : `${subject} would be ${predicate}`;
}

/** First what nobody handles any more, then what is reached no more, then what is no longer documented, then what is. */
function changes(found: Resilience, language: InLanguage): readonly Change[] {
  return [
    brokenTasks(found, language),
    brokenRoutes(found, language),
    slots(found.noLongerPresent, { de: 'nicht mehr dokumentiert', en: 'no longer documented' }, language),
    slots(found.newlyPresent, { de: 'dann auch dokumentiert', en: 'documented then too' }, language),
  ].filter((change) => change !== null);
}

/** With an opening it begins the sentence, else it goes on with it. */
function holding(found: Resilience, opening: Opening | null, { known, language }: { readonly known: Known; readonly language: InLanguage }): string {
  const points = found.singlePointsOfFailure.map((id) => actorNominal(id, known));
  const names = oneNamedOf(points, 'ACCUSATIVE', language);
  if (language === 'DE') {
    const [verb, rest] = points.length === 0 ? [opening ? 'hängt' : 'hinge', 'an keiner einzelnen Stelle'] : ['zerfiele', `ohne ${names} in mehrere Teile`];
    return opening ? stated(opening, ['das Netz', verb, `nach dokumentiertem Stand ${rest}`], 'DE') : `das Netz ${verb} ${rest}`;
  }
  if (opening === null) return `the network would ${points.length === 0 ? 'depend on no single body' : `fall apart without ${names}`}`;
  const does = points.length === 0 ? 'depends on no single body' : `would fall apart without ${names}`;
  return `${opening.front}, by what is documented, the network ${opening.rest} ${does}`;
}

function bridges({ bridges: points }: Resilience, language: InLanguage): string | null {
  if (points.length === 0) return null;
  const count = counted(points.length, language);
  if (language === 'EN') return points.length === 1 ? 'one cooperation alone joins parts of it' : `${count} cooperations alone each join parts of it`;
  return points.length === 1 ? 'eine Kooperation allein verbindet Teile davon' : `${count} Kooperationen verbinden jeweils allein Teile davon`;
}

const JOINS: Verb = { de: ['vermittelt', 'vermitteln'], en: ['joins', 'join'] };

function brokers({ brokers: found }: Resilience, known: Known, language: InLanguage): string | null {
  if (found === null) return say({ de: 'wer am meisten vermittelt, ist bei einem Netz dieser Größe nicht berechnet', en: 'who joins most others is not computed for a network of this size' }, language);
  const [first] = found;
  if (first === undefined) return null;
  const subject = subjectOf([actorNominal(first.actor, known)], language);
  const verb = verbFor(JOINS, subject, language);
  return language === 'DE' ? `am meisten ${verb} ${subject.text}` : `${subject.text} ${verb} most others`;
}

function brokenTasks({ brokenTasks: tasks }: Resilience, language: InLanguage): Change | null {
  if (tasks.length === 0) return null;
  const names = namesIn(tasks.map(({ content }) => taskNamed(content)), 'ACCUSATIVE', language);
  return language === 'DE'
    ? { subject: `für ${names}`, several: false, predicate: 'niemand mehr als zuständig dokumentiert' }
    : { subject: 'nobody', several: false, predicate: `documented any more as responsible for ${names}` };
}

function brokenRoutes({ brokenRoutes: { routes, cut } }: Resilience, language: InLanguage): Change | null {
  if (routes.length === 0) return null;
  const several = routes.length > 1;
  const one = say({ de: 'ein Verweisweg', en: 'one route of referral' }, language);
  const count = `${cut ? say({ de: 'mehr als ', en: 'more than ' }, language) : ''}${counted(routes.length, language)}`;
  const subject = several ? `${count} ${say({ de: 'Verweiswege', en: 'routes of referral' }, language)}` : one;
  return { subject, several, predicate: say({ de: 'unterbrochen', en: 'broken' }, language) };
}

const MOST_SLOTS = 3;

function slots(all: readonly Slot[], what: { readonly de: string; readonly en: string }, language: InLanguage): Change | null {
  if (all.length === 0) return null;
  // Several patterns may ask for the same.
  const different = [...new Map(all.map((slot) => askedFor(slot, 'NOMINATIVE', language)).map((each) => [each.text, each])).values()];
  const asked = different.length > MOST_SLOTS ? different.slice(0, MOST_SLOTS - 1) : different;
  const rest = different.length - asked.length;
  const names = listed([...asked.map(({ text }) => text), ...(rest === 0 ? [] : [furtherOnes(rest, language)])], language);
  return { subject: names, several: different.length > 1 || asked.some((each) => each.several), predicate: say(what, language) };
}

/** „angenommen: Ausfall von …; zwei vorgeschlagene Kooperationen“. */
function supposed({ actors, kinds, proposed }: ResilienceWords['suspension'], known: Known, language: InLanguage): string | null {
  const gone = namesIn([...actors.map((id) => actorNominal(id, known)), ...kinds.map(kindAsGroup)], 'DATIVE', language);
  const count = proposed.length;
  const parts = [
    gone === '' ? null : language === 'DE' ? `Ausfall von ${gone}`.replace('von dem ', 'vom ') : `outage of ${gone}`,
    count === 0 ? null : language === 'DE'
      ? (count === 1 ? 'eine vorgeschlagene Kooperation' : `${counted(count, 'DE')} vorgeschlagene Kooperationen`)
      : `${counted(count, 'EN')} proposed ${count === 1 ? 'cooperation' : 'cooperations'}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : `${say({ de: 'angenommen', en: 'supposed' }, language)}: ${listed(parts, language)}`;
}
