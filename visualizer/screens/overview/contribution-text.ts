import { texts } from '../../texts/texts.js';

/** What somebody who knows more is asked about. */
export interface Asking {
  readonly land: string;
  /** One name for a body, two for a cooperation. */
  readonly names: readonly string[];
  /** The name of the whole field. */
  readonly field: string;
  readonly day: string;
  /** What is on record so far, as a sentence. */
  readonly known: string;
  /** The full address of the view. */
  readonly link: string;
}

export interface Letter {
  readonly subject: string;
  readonly body: string;
}

/** A letter that needs only what the writer knows; it names Land, field and day, and asks for source and day. */
export function contributionLetter({ land, names, field, day, known, link }: Asking): Letter {
  const words = texts.value.overview.contribution;
  const [first = '', second] = names;
  const lines: readonly (readonly [string, string])[] = [
    [words.about, land],
    [words.question, second === undefined ? words.askRole(first, land) : words.askEdge(first, second, land)],
    [words.day, day],
    [words.known, known],
    [words.link, link],
    [words.mine, ''], [words.source, ''], [words.since, ''], [words.as, ''],
  ];
  return { subject: words.subject(land, field), body: lines.map(([label, value]) => `${label}: ${value}`).join('\n') };
}

/** Opens the letter in the program for e-mails, without an addressee. */
export function mailAddress({ subject, body }: Letter): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
}
