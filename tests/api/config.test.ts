import fc from 'fast-check';
import { SETTINGS, readSettings } from '../../api/config.js';
import { settingsTable } from '../../api/config/as-table.js';
import type { Environment } from '../../api/config/read.js';
import { SettingError } from '../../api/config/setting.js';

const noFile = () => {
  throw new Error('no such file');
};
const read = (environment: Environment) => readSettings(environment, noFile);

function refusal(environment: Environment): string {
  try {
    read(environment);
  } catch (error) {
    if (error instanceof SettingError) return error.message;
    throw error;
  }
  throw new Error('was not refused');
}

describe('settings', () => {
  test('have defaults', () => {
    expect(read({})).toMatchObject({ port: 4000, host: '127.0.0.1', store: null, dataDir: 'data', seed: true, referenceDay: null, trustProxy: [] });
  });
  test('are read from the environment', () => {
    const settings = read({ PORT: '0', HOST: '::1', SEED: 'no', REFERENCE_DAY: '2020-11-19', TRUST_PROXY: '10.0.0.0/8, ::1', LOG_LEVEL: '' });
    expect(settings).toMatchObject({
      port: 0, host: '::1', seed: false, referenceDay: '2020-11-19', trustProxy: ['10.0.0.0/8', '::1'], logLevel: 'info',
    });
  });
  test('leave the rest of the environment alone', () => {
    expect(() => read({ PATH: '/bin', NEO4J_AUTH: 'none', DATA: '1', HOSTNAME: 'a', NODE_ENV: 'test', LOG_FORMAT: 'x', DATA_URI: 'y' })).not.toThrow();
  });

  test.each(['Landesamt', 'it@landesamt', '@landesamt.example', 'a b@c.de', 'http://landesamt.example', 'javascript:alert(1)', 'mailto:it@landesamt.example'])('refuse %s as a contact', (text) => {
    expect(refusal({ OPERATOR_CONTACT: text })).toBe(`OPERATOR_CONTACT is "${text}", but must be a mail address or an address such as https://host/path.`);
  });
  test.each(['it@landesamt.example', 'https://landesamt.example/kontakt'])('take %s for a contact', (text) => {
    expect(read({ OPERATOR: 'Landesamt', OPERATOR_CONTACT: text })).toMatchObject({ operator: 'Landesamt', operatorContact: text });
  });
  test.each([
    [{ PORT: '65536' }, 'PORT is "65536", but must be a whole number from 0 to 65535.'],
    [{ PORT: '4000 ' }, 'PORT is "4000 ", but must be a whole number from 0 to 65535.'],
    [{ PORT: '1e3' }, 'PORT is "1e3", but must be a whole number from 0 to 65535.'],
    [{ HOST: 'not a host' }, 'HOST is "not a host", but must be an IP address or a host name.'],
    [{ HOST: '300.1.1.1' }, 'HOST is "300.1.1.1", but must be an IP address or a host name.'],
    [{ STORE: 'mysql' }, 'STORE is "mysql", but must be one of sqlite, neo4j.'],
    [{ STORE: 'neo4j' }, 'STORE is "neo4j", but NEO4J_URI is not set; it must name the server.'],
    [{ SEED: 'true' }, 'SEED is "true", but must be yes or no.'],
    [{ REFERENCE_DAY: '2020-02-30' }, 'REFERENCE_DAY is "2020-02-30", but must be a calendar day, YYYY-MM-DD.'],
    [{ DATA_DIR: 'a\nb' }, 'DATA_DIR is "a\\nb", but must be a text without control characters.'],
    [{ TRUST_PROXY: '10.0.0.0/33' }, 'TRUST_PROXY is "10.0.0.0/33", but must be IP addresses or networks such as 10.0.0.0/8, separated by commas.'],
    [{ NEO4J_PASSWORD_FILE: 'missing' }, 'NEO4J_PASSWORD_FILE is "missing", but must name a file that this user may read.'],
    [{ NEO4J_PASSWORD: 'a', NEO4J_PASSWORD_FILE: 'b' }, 'NEO4J_PASSWORD and NEO4J_PASSWORD_FILE are both set, but only one of them may be.'],
    [{ KONSTELLATION_PORT: '1' }, 'KONSTELLATION_PORT is no setting; did you mean PORT?'],
    [{ KONSTELLATION_COLOUR: '1' }, 'KONSTELLATION_COLOUR is no setting; the README lists them'],
    [{ NEO4J_PASWORD: 'x' }, 'NEO4J_PASWORD is no setting; did you mean NEO4J_PASSWORD?'],
  ])('%j is refused in one sentence', (environment, sentence) => {
    expect(refusal(environment)).toBe(sentence);
  });

  test('an address of a server holds no credentials and has a known scheme', () => {
    for (const uri of ['neo4j://user:secret@db:7687', 'http://db:7474', 'db:7687', 'bolt://']) {
      expect(refusal({ NEO4J_URI: uri })).toContain('without user and password');
    }
    expect(read({ NEO4J_URI: 'bolt://db:7687' }).neo4jUri).toBe('bolt://db:7687');
  });
  test('a secret is read from a file and never shown', () => {
    const settings = readSettings({ NEO4J_PASSWORD_FILE: '/run/secrets/p' }, (path) => `${path}!\n`);
    expect(settings.neo4jPassword).toBe('/run/secrets/p!');
    expect(refusal({ NEO4J_PASSWORD: 'top\u0000secret' })).toBe('NEO4J_PASSWORD must be a text without control characters.');
  });
  test('any environment is accepted or refused in one line that names a variable', () => {
    const names = Object.values(SETTINGS).map(({ name }) => name);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), fc.string({ unit: 'binary', maxLength: 200 })), (environment) => {
        try {
          read(environment);
        } catch (error) {
          expect(error).toBeInstanceOf(SettingError);
          expect((error as SettingError).message).toMatch(/^[A-Z\d_]+ [^\n]{1,700}$/);
        }
      }),
    );
  });
});

describe('the table of settings', () => {
  const table = settingsTable(Object.values(SETTINGS));

  test('has a row for each setting', () => {
    expect(table.split('\n').filter((line) => line.startsWith('| `'))).toHaveLength(Object.keys(SETTINGS).length);
  });
  test('shows value range and default', () => {
    expect(table).toContain('| `PORT` | ganze Zahl, 0 bis 65535 | `4000` | ');
    expect(table).toContain('| `NEO4J_URI` | Adresse');
    expect(table).toContain('| `SEED` | `yes`, `no` | `yes` | ');
  });
  test('names each variable once', () => {
    const names = Object.values(SETTINGS).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
