import { actorKind, type ActorKind } from '../../../schema/vocabulary/actor-kind.js';
import type { Language } from '../../../schema/vocabulary/language.js';
import type { Words } from '../../../schema/vocabulary/vocabulary.js';
import type { ActorContent } from '../model/contents.js';
import { adjectivesIn } from './grammar/adjectives.js';
import type { ArticleGender, Nominal } from './grammar/types.js';
import { headOf } from './grammar/heads.js';
import type { Known } from './known.js';
import { kindNominal } from './kind-names.js';
import { quoted } from './grammar/quotes.js';

/** Names of firms and associations take no article: „migra e.V.“ */
const LEGAL_FORM = /(?:^|\s)(?:e\.\s?V\.|g?GmbH|mbH|gUG|UG|AG|eG|GbR|KG|KdöR|AöR)(?=$|[\s,)])/;

export const UNKNOWN_ACTOR: Nominal = { gender: 'f', de: 'nicht bekannte Stelle', en: 'body not known', article: 'INDEFINITE' };

/** The actor with this id as a sentence names it. */
export function actorNominal(id: string, known: Known): Nominal {
  const fact = known.fact(id);
  return fact?.type === 'Actor' ? nominalOf(fact.content) : UNKNOWN_ACTOR;
}

/**
 * A name with the gender its head noun decides. Where the name is not understood, or is a firm's, its kind goes
 * before it: „der Träger migra e.V.“, „das IQ Teilprojekt „CHANGE““ – so that the article is always right.
 */
export function nominalOf(content: ActorContent): Nominal {
  const de = content.name.de.replace(/\s+/g, ' ').trim();
  const en = (content.name.en ?? de).replace(/\s+/g, ' ').trim();
  const gender = LEGAL_FORM.test(de) ? null : (genderOfName(de, content.aggregate) ?? genderOfKind(content));
  const title = (text: string, language: Language): string => titled(text, isTitle(content, text), language);
  const name = { de: title(de, 'DE'), en: title(en, 'EN') };
  if (gender !== null) return { gender, de, en: titled(en, /[?!:;]/.test(en), 'EN'), article: 'DEFINITE' };
  return content.kind === 'OTHER' ? { gender: null, ...name, article: 'DEFINITE' } : withKind(content.kind, name);
}

function genderOfName(name: string, aggregate: boolean): ArticleGender | null {
  const words = name.split(' ');
  if (aggregate && /^(?:Unternehmen|Träger|Jobcenter|Bildungsanbieter|Arbeitgeber|Welcome Center)(?:\s|$)/.test(name)) return 'p';
  if (words[0] === 'Unternehmen') return 'n';
  return headOf(words.slice(adjectivesIn(words)).join(' '))?.gender ?? null;
}

/** „Goethe-Institut Madrid“ is one of the kind its name begins with. */
function genderOfKind({ kind, name, aggregate }: ActorContent): ArticleGender | null {
  const { label, gender } = actorKind.terms[kind];
  return !aggregate && name.de.toLowerCase().startsWith(label.de.toLowerCase()) ? (gender ?? null) : null;
}

/** The same beside a word that says the kind already: the name alone. */
export function titleOf(content: ActorContent): Nominal {
  const nominal = nominalOf(content);
  const kind = kindNominal(content.kind);
  const [de, en] = [`${kind.de} `, `${kind.en} `];
  if (nominal.de === content.name.de || !nominal.de.startsWith(de)) return nominal;
  return { gender: null, de: nominal.de.slice(de.length), en: nominal.en.slice(en.length), article: 'DEFINITE' };
}

function withKind(kind: ActorKind, { de, en }: Words): Nominal {
  const before = kindNominal(kind);
  return { ...before, de: `${before.de} ${de}`, en: `${before.en} ${en}` };
}

/** Names of projects, and names that read like a phrase, stand in quotation marks; a firm's never does. */
function isTitle({ kind }: ActorContent, text: string): boolean {
  if (/[?!:;]/.test(text)) return true;
  return !LEGAL_FORM.test(text) && (kind === 'IQ_SUBPROJECT' || / [-–] /.test(text) || (kind === 'OTHER' && / \p{Ll}/u.test(text)));
}

const titled = (text: string, title: boolean, language: Language): string => {
  const written = text.replace(/ - /g, ' – ');
  return title ? quoted(written, language) : written;
};
