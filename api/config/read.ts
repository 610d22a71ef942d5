import { SettingError, type Setting } from './setting.js';

export type Environment = Readonly<Record<string, string | undefined>>;
/** The text of a file; fails if it cannot be read. */
export type ReadFile = (path: string) => string;

/** The value of one setting. Fails with SettingError. */
export function readSetting<T>(setting: Setting<T>, environment: Environment, readFile: ReadFile): T {
  const { name, kind, secret, fallback } = setting;
  const text = secret ? secretText(name, environment, readFile) : given(environment, name);
  if (text === undefined) return fallback;
  const value = kind.read(text);
  if (value !== undefined) return value;
  throw new SettingError(`${name}${secret ? '' : ` is ${shown(text)}, but`} must be ${kind.wanted}.`);
}

function given(environment: Environment, name: string): string | undefined {
  return environment[name] === '' ? undefined : environment[name];
}

function secretText(name: string, environment: Environment, readFile: ReadFile): string | undefined {
  const text = given(environment, name);
  const path = given(environment, `${name}_FILE`);
  if (path === undefined) return text;
  if (text !== undefined) throw new SettingError(`${name} and ${name}_FILE are both set, but only one of them may be.`);
  try {
    return readFile(path).replace(/\r?\n$/, '');
  } catch {
    throw new SettingError(`${name}_FILE is ${shown(path)}, but must name a file that this user may read.`);
  }
}

const LONGEST_SHOWN = 80;

/** A value as it may stand in one line of a terminal: not too long, and without the user and password of an address. */
function shown(text: string): string {
  const open = text.replace(/:\/\/.*@/s, '://…@');
  return JSON.stringify(open.length > LONGEST_SHOWN ? `${open.slice(0, LONGEST_SHOWN)}…` : open);
}
