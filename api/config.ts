import { calendarDay, choice, contact, freeText, host, networks, serverAddress, whole, yesOrNo } from './config/kind.js';
import { readSetting, type Environment, type ReadFile } from './config/read.js';
import { SettingError, optional, setting, type Setting } from './config/setting.js';
import { refuseUnknown } from './config/unknown.js';

const MINUTE = 60_000;
const MEBIBYTE = 1_048_576;

/** Everything that can be set, each by one environment variable. The README's table is made from it. */
export const SETTINGS = {
  port: setting({ name: 'PORT', kind: whole(0, 65_535), fallback: 4000, description: 'Port, auf dem der Dienst antwortet; 0 nimmt einen freien.' }),
  host: setting({
    name: 'HOST', kind: host, fallback: '127.0.0.1',
    description: 'Adresse, an die sich der Dienst bindet. Die Vorgabe ist nur vom selben Rechner erreichbar; in einem Container `0.0.0.0`.',
  }),
  store: setting<'sqlite' | 'neo4j' | null>({
    name: 'STORE', kind: choice('sqlite', 'neo4j'), fallback: null, shownFallback: '`sqlite`; `neo4j`, wenn `NEO4J_URI` gesetzt ist',
    description: 'Womit gespeichert wird: eine Datei im Datenverzeichnis oder ein Neo4j-Server.',
  }),
  dataDir: setting({ name: 'DATA_DIR', kind: freeText, fallback: 'data', description: 'Datenverzeichnis der SQLite-Datei; wird angelegt, wenn es fehlt.' }),
  neo4jUri: optional({
    name: 'NEO4J_URI', kind: serverAddress('bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'),
    description: 'Adresse des Neo4j-Servers: `bolt://` für einen einzelnen, `neo4j://` für einen Verbund.',
  }),
  neo4jUser: setting({ name: 'NEO4J_USER', kind: freeText, fallback: 'neo4j', description: 'Benutzer am Neo4j-Server.' }),
  neo4jPassword: optional({
    name: 'NEO4J_PASSWORD', kind: freeText, secret: true,
    description: 'Passwort am Neo4j-Server. `NEO4J_PASSWORD_FILE` nennt stattdessen eine Datei, in der es steht.',
  }),
  neo4jDatabase: setting({ name: 'NEO4J_DATABASE', kind: freeText, fallback: 'neo4j', description: 'Name der Datenbank auf dem Neo4j-Server.' }),
  seed: setting({
    name: 'SEED', kind: yesOrNo, fallback: true,
    description: 'Ob beim Start die mitgelieferten Daten geladen werden; was seither von Hand geändert wurde, bleibt.',
  }),
  referenceDay: optional({
    name: 'REFERENCE_DAY', kind: calendarDay, shownFallback: 'Stichtag der Daten, sonst heute',
    description: 'Stichtag für Fragen, die keinen Tag nennen.',
  }),
  logLevel: setting({
    name: 'LOG_LEVEL', kind: choice('silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'), fallback: 'info',
    description: 'Ab welcher Stufe protokolliert wird (JSON-Zeilen auf der Standardausgabe).',
  }),
  bodyLimit: setting({
    name: 'BODY_LIMIT', kind: whole(1024, 64 * MEBIBYTE), fallback: MEBIBYTE,
    description: 'Größte Anfrage in Byte.',
  }),
  requestTimeout: setting({
    name: 'REQUEST_TIMEOUT', kind: whole(100, 10 * MINUTE), fallback: 15_000,
    description: 'Wie lange eine Anfrage in Millisekunden dauern darf, bis sie ganz angekommen und bis sie beantwortet ist.',
  }),
  rateLimit: setting({
    name: 'RATE_LIMIT', kind: whole(0, 1_000_000), fallback: 3000,
    description: 'Anfragen je Minute und Absenderadresse; 0 begrenzt nicht.',
  }),
  overloadDelay: setting({
    name: 'OVERLOAD_DELAY', kind: whole(0, MINUTE), fallback: 3000,
    description: 'Ab welcher Verzögerung in Millisekunden der Dienst als überlastet gilt und neue Anfragen abweist (503); 0 nie.',
  }),
  trustProxy: setting({
    name: 'TRUST_PROXY', kind: networks, fallback: [], shownFallback: 'keine',
    description: 'Vorgelagerte Proxys, deren Angabe der Absenderadresse geglaubt wird.',
  }),
  operator: optional({ name: 'OPERATOR', kind: freeText, description: 'Name der Stelle, die den Dienst betreibt; steht in der Erklärung zur Barrierefreiheit.' }),
  operatorContact: optional({
    name: 'OPERATOR_CONTACT', kind: contact,
    description: 'Wohin Barrieren und Fehler gemeldet werden: E-Mail-Adresse oder Seite; steht in der Erklärung zur Barrierefreiheit.',
  }),
  maxDepth: setting({ name: 'MAX_DEPTH', kind: whole(1, 100), fallback: 12, description: 'Tiefste erlaubte Schachtelung einer Abfrage.' }),
  maxAliases: setting({ name: 'MAX_ALIASES', kind: whole(0, 10_000), fallback: 64, description: 'Meiste Umbenennungen (Alias) in einer Abfrage.' }),
  maxDirectives: setting({ name: 'MAX_DIRECTIVES', kind: whole(0, 10_000), fallback: 50, description: 'Meiste Direktiven in einer Abfrage.' }),
  maxTokens: setting({ name: 'MAX_TOKENS', kind: whole(10, 100_000), fallback: 3000, description: 'Meiste Wörter und Zeichen (Token) im Text einer Abfrage.' }),
  maxCost: setting({
    name: 'MAX_COST', kind: whole(1, 100_000_000), fallback: 100_000,
    description: 'Höchste geschätzte Kosten einer Abfrage (Felder, mit der Tiefe und mit `first`/`last` vervielfacht).',
  }),
  executor: setting({
    name: 'EXECUTOR', kind: choice('jit', 'js'), fallback: 'jit',
    description: 'Womit Abfragen ausgeführt werden: `jit` (was wiederkommt, wird einmal übersetzt und behalten) oder `js` (graphql-js, zum Vergleichen).',
  }),
  shutdownDelay: setting({
    name: 'SHUTDOWN_DELAY', kind: whole(0, 10 * MINUTE), fallback: 0,
    description: 'Wie lange der Dienst nach dem Zeichen zum Beenden noch annimmt, während `/readyz` schon 503 meldet, in Millisekunden.',
  }),
  shutdownTimeout: setting({
    name: 'SHUTDOWN_TIMEOUT', kind: whole(0, 10 * MINUTE), fallback: 10_000,
    description: 'Wie lange beim Beenden auf laufende Anfragen gewartet wird, in Millisekunden.',
  }),
};

type Table = typeof SETTINGS;
export type Settings = { readonly [Name in keyof Table]: Table[Name] extends Setting<infer Value> ? Value : never };

/**
 * The settings in an environment; an empty variable counts as not set. Fails with SettingError: one sentence that
 * names the variable, its value (never a secret's) and what would be right.
 */
export function readSettings(environment: Environment, readFile: ReadFile): Settings {
  const rows: readonly (readonly [string, Setting<unknown>])[] = Object.entries(SETTINGS);
  refuseUnknown(environment, rows.map(([, row]) => row));
  const settings = Object.fromEntries(rows.map(([key, row]) => [key, readSetting(row, environment, readFile)])) as Settings;
  if (settings.store === 'neo4j' && settings.neo4jUri === null) throw new SettingError('STORE is "neo4j", but NEO4J_URI is not set; it must name the server.');
  return settings;
}
