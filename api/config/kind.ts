import { isIP } from 'node:net';
import { isDay, type Day } from '../domain/model/time.js';

/** How the text of an environment variable becomes a value. */
export interface Kind<T> {
  /** Type and range for the table of settings, in German. */
  readonly label: string;
  /** What would be right, the end of the sentence "… must be". */
  readonly wanted: string;
  /** The value, or undefined for a text that is not right. */
  read(text: string): T | undefined;
}

export function whole(least: number, most: number): Kind<number> {
  return {
    label: `ganze Zahl, ${least} bis ${most}`,
    wanted: `a whole number from ${least} to ${most}`,
    read(text) {
      const value = /^\d{1,15}$/.test(text) ? Number(text) : NaN;
      return value >= least && value <= most ? value : undefined;
    },
  };
}

export function choice<T extends string>(...values: readonly T[]): Kind<T> {
  return {
    label: values.map((value) => `\`${value}\``).join(', '),
    wanted: `one of ${values.join(', ')}`,
    read: (text) => values.find((value) => value === text),
  };
}

export const yesOrNo: Kind<boolean> = {
  label: '`yes`, `no`',
  wanted: 'yes or no',
  read: (text) => (text === 'yes' ? true : text === 'no' ? false : undefined),
};

export const freeText: Kind<string> = {
  label: 'Text',
  wanted: 'a text without control characters',
  read: (text) => (hasControls(text) ? undefined : text),
};

export const calendarDay: Kind<Day> = {
  label: 'Kalendertag, JJJJ-MM-TT',
  wanted: 'a calendar day, YYYY-MM-DD',
  read: (text) => (isDay(text) ? text : undefined),
};

const HOST_NAME = /^(?=.{1,253}$)[a-z\d]([a-z\d-]{0,61}[a-z\d])?(\.[a-z\d]([a-z\d-]{0,61}[a-z\d])?)*$/i;

export const host: Kind<string> = {
  label: 'IP-Adresse oder Rechnername',
  wanted: 'an IP address or a host name',
  read: (text) => (isIP(text) !== 0 || (HOST_NAME.test(text) && !/^[\d.]+$/.test(text)) ? text : undefined),
};

/** Addresses and networks, separated by commas. */
export const networks: Kind<readonly string[]> = {
  label: 'IP-Adressen oder Netze (CIDR), durch Komma getrennt',
  wanted: 'IP addresses or networks such as 10.0.0.0/8, separated by commas',
  read(text) {
    const parts = text.split(',').map((part) => part.trim());
    return parts.every(isNetwork) ? parts : undefined;
  },
};

function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}

/** An address with one of the schemes, a host, and no credentials in it: those have settings of their own. */
export function serverAddress(...schemes: readonly string[]): Kind<string> {
  return {
    label: `Adresse (${schemes.map((scheme) => `\`${scheme}://\``).join(', ')})`,
    wanted: `an address such as ${schemes[0] ?? ''}://host:port, without user and password (schemes: ${schemes.join(', ')})`,
    read(text) {
      const url = URL.canParse(text) ? new URL(text) : undefined;
      const fits = url && schemes.includes(url.protocol.slice(0, -1)) && url.hostname !== '' && url.username === '' && url.password === '';
      return fits ? text : undefined;
    },
  };
}

/** Simpler than the standard allows, and enough to tell a mail address from a slip of the pen. */
const MAIL_ADDRESS = /^[^\s@<>"(),;:]+@[a-z\d.-]+\.[a-z]{2,}$/i;

/** Where people can write to. */
export const contact: Kind<string> = {
  label: 'E-Mail-Adresse oder Adresse (`https://`)',
  wanted: 'a mail address or an address such as https://host/path',
  read: (text) => (MAIL_ADDRESS.test(text) ? text : serverAddress('https').read(text)),
};

export function hasControls(text: string): boolean {
  return /[\u0000-\u001f\u007f]/.test(text);
}
