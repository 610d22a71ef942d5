import { readDay, readInstant } from './calendar.js';
import { shown, textScalar } from './text-scalar.js';

const DURATION = /^P(?!$)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/;
const AREA_KEY = /^(?:DE|ABROAD|\d{2}|\d{3}|\d{5}|\d{9}|\d{12})$/;

/** GraphQL: Date. A day is text from end to end: a point in time would move it over midnight. */
export const Day = textScalar({
  name: 'Date',
  description: 'A day of the Gregorian calendar, written YYYY-MM-DD.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  read: readDay,
});

export const DateTime = textScalar({
  name: 'DateTime',
  description: 'An instant by RFC 3339, given in UTC with milliseconds; another offset is converted.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  read: readInstant,
});

export const Duration = textScalar({
  name: 'Duration',
  description: 'A length of time by ISO 8601 in whole numbers: P2D is two days, P1M one month, PT48H forty-eight hours.',
  read: (text) => matching(DURATION, text, 'is no duration; write it by ISO 8601 in whole numbers, such as P2D or PT48H'),
});

export const AreaKey = textScalar({
  name: 'AreaKey',
  description: 'A place by its official regional key (Amtlicher Regionalschlüssel) of 2, 3, 5, 9 or 12 digits; or DE for Germany, or ABROAD.',
  read: (text) => matching(AREA_KEY, text, 'is no key of an area; give 2, 3, 5, 9 or 12 digits, DE or ABROAD'),
});

/** GraphQL: URL. */
export const WebAddress = textScalar({
  name: 'URL',
  description: 'The address of a public page, beginning with http:// or https://.',
  specifiedByURL: 'https://url.spec.whatwg.org/',
  read: readWebAddress,
});

function matching(form: RegExp, text: string, complaint: string): string {
  if (!form.test(text)) throw new RangeError(`${shown(text)} ${complaint}`);
  return text;
}

/** Kept as written: what is shown must be what the source says. A name or password in it is nobody else's business. */
function readWebAddress(text: string): string {
  const url = /^https?:\/\/[^\s\\]+$/i.test(text) && URL.canParse(text) ? new URL(text) : null;
  if (url === null) throw new RangeError(`${shown(text)} is no web address; it begins with http:// or https:// and has no blanks`);
  if (url.username !== '' || url.password !== '') throw new RangeError('a web address must not carry a user name or password');
  return text;
}
