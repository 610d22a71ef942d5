import { spawnSync } from 'node:child_process';
import { parse } from 'yaml';
import { leaveOut } from '../run/required.js';
import { ROOT, read } from './repository.js';

interface Service {
  readonly image: string;
  readonly build?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly ports: readonly string[];
  readonly volumes: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly read_only?: boolean;
}

const compose = parse(read('docker-compose.yml')) as { services: Record<string, Service>; volumes: Record<string, null> };
const { neo4j, konstellation } = compose.services as { neo4j: Service; konstellation: Service };

describe('docker-compose.yml', () => {
  test('starts the service only once Neo4j is healthy', () => {
    expect(konstellation.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
    expect(neo4j.healthcheck?.test[0]).toBe('CMD');
  });
  test('runs the release line of Neo4j that the tests run against', () => {
    const tested = /<version>(\d+\.\d+)\.\d+<\/version>/.exec(read('tests/neo4j/pom.xml'))?.[1];
    expect(neo4j.image).toBe(`neo4j:${tested!}-community`);
  });
  test('names only settings that the service knows', () => {
    const known = read('api/config.ts');
    expect(Object.keys(konstellation.environment).filter((name) => !known.includes(`'${name}'`))).toEqual([]);
    expect(Object.keys(konstellation.environment)).toEqual(expect.arrayContaining(['NEO4J_URI', 'NEO4J_USER', 'NEO4J_PASSWORD']));
  });
  test('holds no password and insists on one', () => {
    for (const value of [neo4j.environment['NEO4J_AUTH'], konstellation.environment['NEO4J_PASSWORD']]) {
      expect(value).toMatch(/\$\{NEO4J_PASSWORD:\?[^}]+\}/);
    }
  });
  test('is reachable from this machine only', () => {
    const ports = [...neo4j.ports, ...konstellation.ports];
    expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
  });
  test('keeps what is written in volumes and nothing elsewhere', () => {
    const named = [...neo4j.volumes, ...konstellation.volumes].map((volume) => volume.split(':')[0]);
    expect(named.sort()).toEqual(Object.keys(compose.volumes).sort());
    expect(konstellation.read_only).toBe(true);
  });
});

/** The plugin of today's Docker, or the command of Debian's. */
function composeCommand(): readonly [string, ...string[]] | undefined {
  const commands = [['docker', 'compose'], ['docker-compose']] as const;
  return commands.find(([program, ...args]) => spawnSync(program, [...args, 'version'], { stdio: 'ignore' }).status === 0);
}

const command = composeCommand();
if (!command) leaveOut('docker-compose.yml read by docker compose – there is none here');
const describeWithCompose = command ? describe : describe.skip;

describeWithCompose('docker compose', () => {
  const config = (password: string | undefined) => {
    const [program, ...args] = command!;
    const { NEO4J_PASSWORD: _own, ...environment } = process.env;
    const given = password === undefined ? {} : { NEO4J_PASSWORD: password };
    return spawnSync(program, [...args, '--file', 'docker-compose.yml', 'config'], { cwd: ROOT, encoding: 'utf8', env: { ...environment, ...given } });
  };

  test('accepts the file', () => {
    const { status, stdout } = config('a-password');
    expect(status).toBe(0);
    expect(Object.keys((parse(stdout) as { services: object }).services).sort()).toEqual(['konstellation', 'neo4j']);
  }, 20_000);
  test('asks for the password', () => {
    const { status, stderr } = config(undefined);
    expect(status).not.toBe(0);
    expect(stderr).toContain('NEO4J_PASSWORD');
  }, 20_000);
});
