import type { Language } from '../../../../schema/vocabulary/language.js';
import type { MissingHop } from '../../analysis/routes/missing-hops.js';
import type { Routes } from '../../analysis/routes/routes.js';
import type { ActorFact, TaskFact } from '../../model/fact.js';
import type { Area } from '../../model/area.js';
import { actorNominal, nominalOf } from '../actor-names.js';
import { taskNamed } from '../fact-names.js';
import { IS, subjectOf, verbFor } from '../grammar/clause.js';
import { sentence } from '../grammar/finish.js';
import { say } from '../grammar/language.js';
import { listed } from '../grammar/lists.js';
import { withArticle } from '../grammar/nominal.js';
import { counted } from '../grammar/numbers.js';
import type { Known } from '../known.js';
import type { Occasion } from '../occasion.js';
import { changedIfOfProgramme } from '../of-programme.js';
import { inPlace } from '../place-names.js';
import { directWords } from './direct-words.js';
import { fromTo } from './hop-words.js';
import { opened, routeClause, toResponsible } from './route-sentence.js';

/** What is said of a search for routes. */
export interface RouteWords extends Routes {
  readonly task: TaskFact;
  readonly start: { readonly actor: ActorFact | null; readonly area: Area | null };
  readonly maxHops: number;
  readonly cut: boolean;
  /** Of the first route, if all its steps have one. */
  readonly totalDeadline: string | null;
}

/** The shortest documented way, or the steps that would make one, and whom one may ask directly. */
export function routeResultSentence(words: RouteWords, occasion: Occasion, known: Known): string {
  const { language } = occasion;
  const [first, ...others] = words.routes;
  const parts = first === undefined
    ? [notDocumented(words, occasion), ...wouldTake(words, known, language)]
    : [routeClause(first, words.totalDeadline, [occasion, known]), ...furtherWays(others.length, words.cut, language)];
  const named = [...words.direct.map(({ content }) => content.actor), ...words.missing.flatMap(({ from, to }) => [from, to]), ...words.routes.map(({ start }) => start)];
  const all = [...parts, suspendedWords(words, known, language), directWords(words.direct, known, language), changedIfOfProgramme(named, occasion, known)];
  return sentence(all.filter((part) => part !== null).join('; '));
}

function furtherWays(count: number, cut: boolean, language: Language): readonly string[] {
  const more = count === 0 ? [] : [language === 'DE'
    ? (count === 1 ? 'ein weiterer Weg ist dokumentiert' : `${counted(count, 'DE')} weitere Wege sind dokumentiert`)
    : `${counted(count, 'EN')} more ${count === 1 ? 'way is' : 'ways are'} documented`];
  return cut ? [...more, say({ de: 'nicht alle Stellen in Reichweite wurden angesehen', en: 'not all bodies within reach were looked at' }, language)] : more;
}

function notDocumented({ task, start, direct }: RouteWords, occasion: Occasion): string {
  const { language } = occasion;
  const from = start.actor === null ? inPlace(start.area ?? undefined, language) : fromActor(start.actor, language);
  const leads = direct.every(({ content }) => content.role === 'LEAD');
  const whom = toResponsible(leads, withArticle(taskNamed(task.content), 'ACCUSATIVE', language), language);
  const [way, end] = language === 'DE' ? ['ein Weg', 'nicht dokumentiert'] : ['a way', 'not documented'];
  return opened(occasion, [`${way} ${from} ${whom}`, IS], end);
}

function fromActor({ content }: ActorFact, language: Language): string {
  const who = withArticle(nominalOf(content), 'DATIVE', language);
  return language === 'DE' ? `${`von ${who}`.replace(/^von dem /, 'vom ')} aus` : `from ${who}`;
}

/** The steps that would make a way; or that usual ones would not. */
function wouldTake({ missing, noRoute, direct, maxHops }: RouteWords, known: Known, language: Language): readonly string[] {
  if (missing.length > 0) return [referrals(missing, known, language)];
  if (direct.length === 0) return [say({ de: 'niemand ist als zuständig dokumentiert, das heißt nicht, dass niemand zuständig ist', en: 'nobody is documented as responsible, which does not mean that nobody is' }, language)];
  if (!noRoute) return [];
  const steps = maxHops === 1 ? say({ de: 'einem Schritt', en: 'one step' }, language) : `${counted(maxHops, language)} ${say({ de: 'Schritten', en: 'steps' }, language)}`;
  return [language === 'DE' ? `auch mit üblichen Weiterleitungen käme er in höchstens ${steps} nicht zustande` : `nor would usual referrals make one of at most ${steps}`];
}

function referrals(missing: readonly MissingHop[], known: Known, language: Language): string {
  const steps = listed(missing.map((hop) => fromTo(hop, known, language)), language);
  return language === 'DE' ? `er käme zustande durch Weiterleitung ${steps}` : `it would come about by referral ${steps}`;
}

function suspendedWords({ suspended }: RouteWords, known: Known, language: Language): string | null {
  if (suspended.length === 0) return null;
  const subject = subjectOf(suspended.map((id) => actorNominal(id, known)), language);
  const verb = verbFor(IS, subject, language);
  return language === 'DE' ? `vorübergehend nicht verfügbar ${verb} ${subject.text}` : `${subject.text} ${verb} suspended for the time being`;
}
