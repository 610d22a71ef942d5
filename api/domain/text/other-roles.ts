import type { Language } from '../../../schema/vocabulary/language.js';
import { responsibilityRole, type ResponsibilityRole } from '../../../schema/vocabulary/responsibility-role.js';
import { actorNominal } from './actor-names.js';
import { subjectOf, verbFor, type Subject, type Verb } from './grammar/clause.js';
import type { Known } from './known.js';
import { listed } from './grammar/lists.js';
import type { Wordable } from './wordable.js';

/** A verb whose object, the task, has been named before: „wirkt … mit“. */
interface RoleVerb {
  readonly main: Verb;
  readonly after: string;
  /** At the end of a German subordinate clause. */
  readonly last: readonly [string, string];
}

const VERBS: ReadonlyMap<ResponsibilityRole, RoleVerb> = new Map<ResponsibilityRole, RoleVerb>([
  ['CONTRIBUTES', { main: { de: ['wirkt', 'wirken'], en: ['contributes', 'contribute'] }, after: 'mit', last: ['mitwirkt', 'mitwirken'] }],
  ['ADVISES', { main: { de: ['berät', 'beraten'], en: ['advises', 'advise'] }, after: '', last: ['berät', 'beraten'] }],
  ['FUNDS', { main: { de: ['stellt', 'stellen'], en: ['provides funding', 'provide funding'] }, after: 'Mittel bereit', last: ['Mittel bereitstellt', 'Mittel bereitstellen'] }],
  ['INFORMED', { main: { de: ['wird', 'werden'], en: ['is informed', 'are informed'] }, after: 'unterrichtet', last: ['unterrichtet wird', 'unterrichtet werden'] }],
]);

type Responsibilities = readonly Wordable<'Responsibility'>[];

/** „; außerdem beraten A und B und wirkt C mit“: after the responsible ones. Empty for nobody. */
export function besides(others: Responsibilities, known: Known, language: Language): string {
  const clauses = byRole(others, known, language).map(({ verb, subject }) =>
    language === 'DE'
      ? `${verbFor(verb.main, subject, 'DE')} ${subject.text} ${verb.after}`.trim()
      : `${subject.text} ${verbFor(verb.main, subject, 'EN')}`);
  return clauses.length === 0 ? '' : `; ${language === 'DE' ? 'außerdem' : 'in addition,'} ${listed(clauses, language)}`;
}

/** „; dokumentiert ist nur, dass A berät“: where nobody is responsible. Empty for nobody. */
export function onlyBesides(others: Responsibilities, known: Known, language: Language): string {
  const clauses = byRole(others, known, language).map(({ verb, subject }) =>
    language === 'DE' ? `${subject.text} ${verb.last[subject.several ? 1 : 0]}` : `${subject.text} ${verbFor(verb.main, subject, 'EN')}`);
  return clauses.length === 0 ? '' : `; ${language === 'DE' ? 'dokumentiert ist nur, dass' : 'it is documented only that'} ${listed(clauses, language)}`;
}

function byRole(others: Responsibilities, known: Known, language: Language): readonly { readonly verb: RoleVerb; readonly subject: Subject }[] {
  return responsibilityRole.values.flatMap((role) => {
    const verb = VERBS.get(role);
    const actors = [...new Set(others.filter(({ content }) => content.role === role).map(({ content }) => content.actor))];
    if (verb === undefined || actors.length === 0) return [];
    return [{ verb, subject: subjectOf(actors.map((id) => actorNominal(id, known)), language) }];
  });
}
