import { actorKind, type ActorKind } from '../../../../schema/vocabulary/actor-kind.js';
import { cooperationKind } from '../../../../schema/vocabulary/cooperation-kind.js';
import type { Language } from '../../../../schema/vocabulary/language.js';
import type { Words } from '../../../../schema/vocabulary/vocabulary.js';
import { contains } from '../../model/area.js';
import type { CooperationFact } from '../../model/fact.js';
import { NAMING_SCOPES } from '../../model/scope.js';
import { cooperationStatus } from '../../../../schema/vocabulary/cooperation-status.js';
import { namesIn, oneNamedOf, unrepeated } from '../grammar/clause.js';
import { sentence } from '../grammar/finish.js';
import type { Known } from '../known.js';
import { say } from '../grammar/language.js';
import { listed } from '../grammar/lists.js';
import { counted, furtherOnes } from '../grammar/numbers.js';
import { partiesOf } from '../parties.js';
import { inPlace, inPlaces } from '../place-names.js';
import type { Setting } from './input.js';
import { resting, type SummarySentence } from './resting.js';

const LABOUR: ReadonlySet<ActorKind> = new Set<ActorKind>([
  'FEDERAL_EMPLOYMENT_AGENCY', 'REGIONAL_DIRECTORATE', 'EMPLOYMENT_AGENCY', 'EMPLOYER_SERVICE', 'LABOUR_MARKET_ADMISSION', 'JOBCENTER', 'ZAV', 'ZSBA', 'IPS',
]);
const PROGRAMME: ReadonlySet<ActorKind> = new Set<ActorKind>(actorKind.values.filter((kind) => kind.startsWith('IQ_')));

interface Partners {
  readonly words: Words;
  readonly fits: (kinds: readonly ActorKind[]) => boolean;
}

/** With whom: the first that fits. */
const PARTNERS: readonly Partners[] = [
  { words: { de: 'mit der Arbeitsverwaltung', en: 'with the labour administration' }, fits: (kinds) => kinds.some((kind) => LABOUR.has(kind)) },
  { words: { de: 'innerhalb des Förderprogramms IQ', en: 'within the IQ programme' }, fits: (kinds) => kinds.every((kind) => PROGRAMME.has(kind)) },
  { words: { de: 'mit weiteren Stellen', en: 'with other bodies' }, fits: () => true },
];

/** Cooperations whose own areas name the Land or a place in it; those of low confidence are left to the lists. */
export function namedCooperations({ facts, area }: Setting): readonly CooperationFact[] {
  return facts.filter((fact): fact is CooperationFact => fact.type === 'Cooperation')
    .filter(({ scope, confidence }) => NAMING_SCOPES.has(scope) && confidence !== 'LOW')
    .filter(({ content }) => content.areas.some((key) => contains(area, key)));
}

/** The running cooperations of the Land itself, one sentence for each group of partners. */
export function cooperationSentences(input: Setting, language: Language): readonly SummarySentence[] {
  const active = namedCooperations(input).filter(({ content }) => content.status === 'ACTIVE');
  if (active.length === 0) return [resting(none(input, language), [])];
  const groups = PARTNERS.map((partners) => ({ partners, facts: active.filter((fact) => partnersOf(fact, input.known) === partners) }));
  return groups.filter(({ facts }) => facts.length > 0).map(({ partners, facts }) => resting(grouped(partners, facts, [input, language]), facts));
}

const partnersOf = (fact: CooperationFact, known: Known): Partners | undefined => PARTNERS.find(({ fits }) => fits(kindsIn(fact, known)));

export function kindsIn({ content }: CooperationFact, known: Known): readonly ActorKind[] {
  return content.participants.map(({ actor }) => known.fact(actor)).flatMap((fact) => (fact?.type === 'Actor' ? [fact.content.kind] : []));
}

function grouped({ words }: Partners, facts: readonly CooperationFact[], [setting, language]: readonly [Setting, Language]): string {
  const count = facts.length === 1
    ? say({ de: 'ist eine laufende Zusammenarbeit', en: 'one running cooperation' }, language)
    : language === 'DE' ? `sind ${counted(facts.length, 'DE')} laufende Kooperationen` : `${counted(facts.length, 'EN')} running cooperations`;
  const items = itemsOf(facts, setting, language);
  const place = inPlace(setting.land, language);
  return language === 'DE'
    ? sentence(`${say(words, 'DE')} ${count} ${place} dokumentiert: ${items}`)
    : sentence(`${count} ${say(words, 'EN')} ${facts.length === 1 ? 'is' : 'are'} documented ${place}: ${items}`);
}

/** At most so many cooperations are named in one sentence. */
const MOST_COOPERATIONS = 5;

function itemsOf(facts: readonly CooperationFact[], setting: Setting, language: Language): string {
  const shown = facts.length > MOST_COOPERATIONS ? facts.slice(0, MOST_COOPERATIONS - 1) : facts;
  const rest = facts.length - shown.length;
  const items = shown.map((fact) => itemOf(fact, setting, language));
  return [...items, ...(rest === 0 ? [] : [furtherOnes(rest, language)])].join('; ');
}

/** „die Regionaldirektion und das Landesnetzwerk (gemeinsame Planung, nur im Landkreis Rosenheim)“. */
function itemOf({ content }: CooperationFact, { area, land, known }: Setting, language: Language): string {
  const parties = partiesOf(content.participants, known);
  const names = [namesIn(parties.all, 'NOMINATIVE', language), oneNamedOf(parties.alternatives, 'NOMINATIVE', language)].filter(Boolean);
  const kinds = content.kinds.filter((kind) => kind !== 'UNSPECIFIED').map((kind) => say(cooperationKind.terms[kind].label, language));
  const part = content.areas.includes(area) ? [] : [`${say({ de: 'nur', en: 'only' }, language)} ${inPlaces(content.areas.filter((key) => contains(area, key)), known, language)}`];
  const notes = [...(kinds.length === 0 ? [] : [listed(kinds, language)]), ...part].join(', ');
  return unrepeated(inPlace(land, language), `${listed(names, language)}${notes && ` (${notes})`}`);
}

function none({ land }: Setting, language: Language): string {
  const place = inPlace(land, language);
  return language === 'DE'
    ? sentence(`eine laufende Kooperation ${place} ist für diesen Tag nicht dokumentiert`)
    : sentence(`a running cooperation ${place} is not documented for that day`);
}

/** What is planned, rests or is over. Null for nothing of the kind. */
export function notActiveSentence(input: Setting, language: Language): SummarySentence | null {
  const facts = namedCooperations(input).filter(({ content }) => content.status !== 'ACTIVE');
  if (facts.length === 0) return null;
  const groups = cooperationStatus.values.map((status) => ({ status, own: facts.filter(({ content }) => content.status === status) }));
  const parts = groups.filter(({ own }) => own.length > 0)
    .map(({ status, own }) => `${say(cooperationStatus.terms[status].label, language)}: ${itemsOf(own, input, language)}`);
  const head = say({ de: 'nicht als laufend gezählt', en: 'not counted as running' }, language);
  return resting(sentence(`${head} – ${parts.join('; ')}`), facts);
}
