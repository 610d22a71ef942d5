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
import { openingWith, stated, type Occasion } from './occasion.js';
import { changedIfOfProgramme } from './of-programme.js';
import { inPlace } from './place-names.js';
import { askedFor } from './slots/asked-for.js';

/** What is said of a Land's network, and of what was supposed. */
export interface ResilienceWords {
  readonly land: FederalStateCode;
  readonly found: Resilience;
  readonly suspension: { readonly actors: readonly string[]; readonly kinds: readonly ActorKind[]; readonly proposed: readonly unknown[] };
}

/** On whom the documented network of a Land hangs, and what would break or close if something were otherwise. */
export function resilienceSentence(words: ResilienceWords, occasion: Occasion, known: Known): string {
  const { found, suspension } = words;
  const { language } = occasion;
  const named = [...found.singlePointsOfFailure, ...suspension.actors, ...(found.brokers ?? []).slice(0, 1).map(({ actor }) => actor)];
  const parts = [
    holding(words, occasion, known), bridges(found, language), brokers(found, known, language), brokenTasks(found, language),
    slots(found.noLongerPresent, { de: 'nicht mehr dokumentiert', en: 'no longer documented' }, language),
    slots(found.newlyPresent, { de: 'dann auch dokumentiert', en: 'documented then too' }, language),
    changedIfOfProgramme(named, occasion, known),
  ];
  return sentence(parts.filter((part) => part !== null).join('; '), [supposed(suspension, known, language)]);
}

type InLanguage = Occasion['language'];

function holding({ land, found }: ResilienceWords, occasion: Occasion, known: Known): string {
  const { language } = occasion;
  const opening = openingWith(inPlace(known.area(keyOfState(land)), language), occasion);
  const points = found.singlePointsOfFailure.map((id) => actorNominal(id, known));
  const names = oneNamedOf(points, 'ACCUSATIVE', language);
  if (language === 'DE') {
    const [verb, rest] = points.length === 0 ? ['hängt', 'an keiner einzelnen Stelle'] : ['zerfiele', `ohne ${names} in mehrere Teile`];
    return stated(opening, ['das Netz', verb, `nach dokumentiertem Stand ${rest}`], 'DE');
  }
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

function brokenTasks({ brokenTasks: tasks }: Resilience, language: InLanguage): string | null {
  if (tasks.length === 0) return null;
  const names = namesIn(tasks.map(({ content }) => taskNamed(content)), 'ACCUSATIVE', language);
  return language === 'DE' ? `für ${names} wäre niemand mehr als zuständig dokumentiert` : `nobody would be documented any more as responsible for ${names}`;
}

const MOST_SLOTS = 3;

function slots(all: readonly Slot[], what: { readonly de: string; readonly en: string }, language: InLanguage): string | null {
  if (all.length === 0) return null;
  // Several patterns may ask for the same.
  const different = [...new Map(all.map((slot) => askedFor(slot, 'NOMINATIVE', language)).map((each) => [each.text, each])).values()];
  const asked = different.length > MOST_SLOTS ? different.slice(0, MOST_SLOTS - 1) : different;
  const rest = different.length - asked.length;
  const names = listed([...asked.map(({ text }) => text), ...(rest === 0 ? [] : [furtherOnes(rest, language)])], language);
  const several = different.length > 1 || asked.some((each) => each.several);
  return language === 'DE' ? `${say(what, 'DE')} ${several ? 'wären' : 'wäre'} ${names}` : `${names} would be ${say(what, 'EN')}`;
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
