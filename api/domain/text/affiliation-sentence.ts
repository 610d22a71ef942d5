import type { AffiliationKind } from '../../../schema/vocabulary/affiliation-kind.js';
import type { Language } from '../../../schema/vocabulary/language.js';
import { actorNominal } from './actor-names.js';
import { subjectOf, verbFor, type Subject, type Verb } from './grammar/clause.js';
import { sentence } from './grammar/finish.js';
import type { Known } from './known.js';
import { withArticle } from './grammar/nominal.js';
import { endRemarks } from './remarks.js';
import type { Wordable } from './wordable.js';

const BECOMES: Verb = { de: ['wird', 'werden'], en: ['is', 'are'] };
const BELONGS: Verb = { de: ['gehört', 'gehören'], en: ['belongs', 'belong'] };
const DONE: ReadonlyMap<AffiliationKind, readonly [string, string]> = new Map<AffiliationKind, readonly [string, string]>([
  ['CARRIED_BY', ['getragen', 'carried by']], ['OPERATED_BY', ['betrieben', 'operated by']],
]);

/** Who belongs to, is carried or is operated by whom. */
export function affiliationSentence(fact: Wordable<'Affiliation'>, known: Known, language: Language): string {
  const subject = subjectOf([actorNominal(fact.content.actor, known)], language);
  const other = withArticle(actorNominal(fact.content.other, known), 'DATIVE', language);
  return sentence(language === 'DE' ? german(fact.content.kind, subject, other) : english(fact.content.kind, subject, other), endRemarks(fact, language));
}

/** The same as part of a sentence, the one who is operated first: „das Teilprojekt wird vom Arbeitgeber-Service betrieben“. */
export function affiliationWords({ content }: Pick<Wordable<'Affiliation'>, 'content'>, known: Known, language: Language): string {
  const subject = subjectOf([actorNominal(content.actor, known)], language);
  const other = withArticle(actorNominal(content.other, known), 'DATIVE', language);
  const done = DONE.get(content.kind);
  if (language === 'EN') return english(content.kind, subject, other);
  return done === undefined
    ? `${subject.text} ${verbFor(BELONGS, subject, 'DE')} ${contracted(`zu ${other}`)}`
    : `${subject.text} ${verbFor(BECOMES, subject, 'DE')} ${contracted(`von ${other}`)} ${done[0]}`;
}

function german(kind: AffiliationKind, subject: Subject, other: string): string {
  const done = DONE.get(kind);
  if (done === undefined) return `${contracted(`zu ${other}`)} ${verbFor(BELONGS, subject, 'DE')} ${subject.text}`;
  return `${done[0]} ${verbFor(BECOMES, subject, 'DE')} ${subject.text} ${contracted(`von ${other}`)}`;
}

function english(kind: AffiliationKind, subject: Subject, other: string): string {
  const done = DONE.get(kind);
  return done === undefined
    ? `${subject.text} ${verbFor(BELONGS, subject, 'EN')} to ${other}`
    : `${subject.text} ${verbFor(BECOMES, subject, 'EN')} ${done[1]} ${other}`;
}

/** zu dem → zum, zu der → zur, von dem → vom. */
const contracted = (phrase: string): string => phrase.replace(/^zu dem /, 'zum ').replace(/^zu der /, 'zur ').replace(/^von dem /, 'vom ');
