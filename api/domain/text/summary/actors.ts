import type { ActionArea } from '../../../../schema/vocabulary/action-area.js';
import { actionArea } from '../../../../schema/vocabulary/action-area.js';
import { actorKind, type ActorKind } from '../../../../schema/vocabulary/actor-kind.js';
import type { Language } from '../../../../schema/vocabulary/language.js';
import { overlaps, specificity } from '../../model/area.js';
import type { ActorFact } from '../../model/fact.js';
import { titleOf } from '../actor-names.js';
import { clause, IS, subjectOf, verbFor } from '../grammar/clause.js';
import { onDay } from '../grammar/days.js';
import { sentence } from '../grammar/finish.js';
import { say } from '../grammar/language.js';
import { listed } from '../grammar/lists.js';
import { withArticle } from '../grammar/nominal.js';
import { counted } from '../grammar/numbers.js';
import { placeNominal } from '../place-names.js';
import type { Setting } from './input.js';
import { resting, type SummarySentence } from './resting.js';

/** The documented actors of a kind that serve the Land or a place in it. */
export function actorsOf({ facts, area }: Setting, kind: ActorKind): readonly ActorFact[] {
  return facts.filter((fact): fact is ActorFact => fact.type === 'Actor')
    .filter(({ content, confidence }) => confidence !== 'LOW' && [content.kind, ...content.furtherKinds].includes(kind))
    .filter(({ content }) => content.areas.some((key) => specificity(key) > 0 && overlaps(key, area)));
}

/** Which Regionaldirektion serves the Land, and which other Länder it serves. */
export function regionalDirectorateSentence(input: Setting, language: Language): SummarySentence {
  const found = actorsOf(input, 'REGIONAL_DIRECTORATE').filter(({ content }) => !content.aggregate);
  const day = onDay(input.validAt, language);
  const land = withArticle(placeNominal(input.land), 'ACCUSATIVE', language);
  if (found.length === 0) {
    const unknown = language === 'DE'
      ? `${day} ist nicht dokumentiert, welche Regionaldirektion für ${land} zuständig ist`
      : `${day}, it is not documented which regional directorate is responsible for ${land}`;
    return resting(sentence(unknown), []);
  }
  const subject = subjectOf(found.map(({ content }) => titleOf(content)), language);
  const others = otherStates(found, input, language);
  const main = language === 'DE'
    ? `${day} ${verbFor(IS, subject, 'DE')} für ${land} ${subject.text} zuständig${others && `, ebenso für ${others}`}`
    : `${day}, ${subject.text} ${verbFor(IS, subject, 'EN')} responsible for ${land}${others && `, and likewise for ${others}`}`;
  return resting(sentence(main), found);
}

function otherStates(found: readonly ActorFact[], { area, known }: Setting, language: Language): string {
  const keys = [...new Set(found.flatMap(({ content }) => content.areas))].filter((key) => !overlaps(key, area));
  return listed(keys.map((key) => withArticle(placeNominal(known.area(key)), 'ACCUSATIVE', language)), language);
}

const NETWORKS: readonly ActorKind[] = ['IQ_STATE_NETWORK', 'IQ_REGIONAL_NETWORK', 'IQ_STATE_COORDINATION'];

/** Landesnetzwerk (since 2023 the regional networks) and coordination, as far as they are documented. */
export function networkSentence(input: Setting, language: Language): SummarySentence {
  const found = NETWORKS.map((kind) => ({ kind, actors: actorsOf(input, kind) })).filter(({ actors }) => actors.length > 0);
  if (found.length === 0) {
    return resting(sentence(say({
      de: 'ein IQ Landesnetzwerk und seine Koordination sind für diesen Tag nicht dokumentiert',
      en: 'an IQ state network and its coordination are not documented for that day',
    }, language)), []);
  }
  const parts = found.map(({ kind, actors }) => {
    const subject = subjectOf(actors.map(({ content }) => titleOf(content)), language);
    const label = say(actorKind.terms[kind].label, language);
    return language === 'DE' ? `als ${label} ${verbFor(IS, subject, 'DE')} ${subject.text} dokumentiert` : `${subject.text} ${verbFor(IS, subject, 'EN')} documented as ${label}`;
  });
  return resting(sentence(listed(parts, language)), found.flatMap(({ actors }) => actors));
}

/** How many Teilprojekte are documented, by action area. */
export function projectsSentence(input: Setting, language: Language): SummarySentence {
  const projects = actorsOf(input, 'IQ_SUBPROJECT').filter(({ content }) => !content.aggregate);
  if (projects.length === 0) {
    return resting(sentence(say({ de: 'einzelne IQ Teilprojekte sind für diesen Tag nicht dokumentiert', en: 'single IQ subprojects are not documented for that day' }, language)), []);
  }
  const counts = actionArea.values.map((area) => [area, projects.filter(({ content }) => content.actionAreas.includes(area)).length] as const);
  const without = projects.filter(({ content }) => content.actionAreas.length === 0).length;
  const parts = [...counts.filter(([, count]) => count > 0).map(([area, count]) => inArea(area, count, language)), ...unassigned(without, language)];
  return resting(sentence(`${countWords(projects.length, language)}: ${listed(parts, language)}`), projects);
}

function countWords(count: number, language: Language): string {
  if (count === 1) return say({ de: 'dokumentiert ist ein IQ Teilprojekt', en: 'one IQ subproject is documented' }, language);
  return language === 'DE' ? `dokumentiert sind ${counted(count, 'DE')} IQ Teilprojekte` : `${counted(count, 'EN')} IQ subprojects are documented`;
}

const inArea = (area: ActionArea, count: number, language: Language): string =>
  language === 'DE' ? `${count === 1 ? 'eines' : counted(count, 'DE')} im ${area}` : `${counted(count, 'EN')} in ${area}`;

function unassigned(count: number, language: Language): readonly string[] {
  if (count === 0) return [];
  return [language === 'DE' ? `${count === 1 ? 'eines' : counted(count, 'DE')} ohne dokumentierten Schwerpunkt` : `${counted(count, 'EN')} without a documented action area`];
}

/** „Als … ist … dokumentiert“ for other kinds of actor. */
export function documentedAs(label: string, actors: readonly ActorFact[], language: Language): string {
  const subject = subjectOf(actors.map(({ content }) => titleOf(content)), language);
  return language === 'DE'
    ? sentence(clause(`als ${label}`, [subject, IS, 'dokumentiert'], 'DE'))
    : sentence(`${subject.text} ${verbFor(IS, subject, 'EN')} documented as ${label}`);
}
