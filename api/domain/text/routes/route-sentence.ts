import type { Language } from '../../../../schema/vocabulary/language.js';
import type { Route } from '../../analysis/routes/routes.js';
import { actorNominal } from '../actor-names.js';
import { taskNominal } from '../fact-names.js';
import { IS, type Verb } from '../grammar/clause.js';
import { onDay } from '../grammar/days.js';
import { within } from '../grammar/durations.js';
import { sentence } from '../grammar/finish.js';
import { say } from '../grammar/language.js';
import { isPlural, withArticle } from '../grammar/nominal.js';
import { counted } from '../grammar/numbers.js';
import type { Known } from '../known.js';
import type { Occasion } from '../occasion.js';
import { changedIfOfProgramme } from '../of-programme.js';
import { hopWords } from './hop-words.js';

/** A documented way, step by step, with its deadline; or that the one who is asked is responsible itself. */
export function routeSentence(route: Route, deadline: string | null, [occasion, known]: readonly [Occasion, Known]): string {
  const changed = changedIfOfProgramme([route.start, ...route.hops.map(({ to }) => to)], occasion, known);
  return sentence([routeClause(route, deadline, [occasion, known]), changed].filter((part) => part !== null).join('; '));
}

/** The same without its full stop. */
export function routeClause(route: Route, deadline: string | null, [occasion, known]: readonly [Occasion, Known]): string {
  const { language } = occasion;
  if (route.hops.length === 0) return itself(route, occasion, known);
  const lead = opened(occasion, [say({ de: 'ein dokumentierter Weg', en: 'a documented way' }, language), LEADS], `${stepsIn(route.hops.length, language)} ${toWhom(route, known, language)}`);
  const steps = route.hops.map((hop) => hopWords(hop, known, language)).join(', ');
  const limit = deadline === null || route.hops.length === 1 ? '' : `; ${say({ de: 'zusammen', en: 'altogether' }, language)} ${within(deadline, language) ?? ''}`;
  return `${lead}: ${steps}${limit}`;
}

const LEADS: Verb = { de: ['führt', 'führen'], en: ['leads', 'lead'] };
const ADVISES: Verb = { de: ['berät', 'beraten'], en: ['advises', 'advise'] };

/** „Am … führt ein Weg …“; about today without the day. */
export function opened({ validAt, today, language }: Occasion, [subject, verb]: readonly [string, Verb], ...[rest, several = false]: readonly [string, boolean?]): string {
  const does = (language === 'DE' ? verb.de : verb.en)[several ? 1 : 0];
  if (validAt === today) return `${subject} ${does} ${rest}`;
  return language === 'DE' ? `${onDay(validAt, 'DE')} ${does} ${subject} ${rest}` : `${onDay(validAt, 'EN')}, ${subject} ${does} ${rest}`;
}

function itself({ start, responsibility }: Route, occasion: Occasion, known: Known): string {
  const { language } = occasion;
  const nominal = actorNominal(start, known);
  const { role, task: id } = responsibility.content;
  const [task, leads, several] = [taskNominal(id, known), role === 'LEAD', isPlural(nominal)];
  const rest = language === 'DE'
    ? (leads ? `selbst für ${withArticle(task, 'ACCUSATIVE', 'DE')} zuständig` : `selbst zu ${withArticle(task, 'DATIVE', 'DE')}`.replace('zu der ', 'zur '))
    : `${leads ? `${several ? 'themselves' : 'itself'} responsible for` : 'on'} ${withArticle(task, 'ACCUSATIVE', 'EN')}`;
  return opened(occasion, [withArticle(nominal, 'NOMINATIVE', language), leads ? IS : ADVISES], rest, several);
}

const stepsIn = (count: number, language: Language): string =>
  language === 'DE' ? `in ${count === 1 ? 'einem Schritt' : `${counted(count, 'DE')} Schritten`}` : `in ${counted(count, 'EN')} ${count === 1 ? 'step' : 'steps'}`;

/** „zur zuständigen Stelle für die Aufgabe „…““. */
function toWhom({ responsibility }: Route, known: Known, language: Language): string {
  return toResponsible(responsibility.content.role === 'LEAD', withArticle(taskNominal(responsibility.content.task, known), 'ACCUSATIVE', language), language);
}

export const toResponsible = (leads: boolean, task: string, language: Language): string => (language === 'DE'
  ? `zu einer ${leads ? 'zuständigen' : 'beratenden'} Stelle für ${task}`
  : `to a body ${leads ? 'responsible for' : 'advising on'} ${task}`);
