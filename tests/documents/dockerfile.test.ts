import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { copiedFiles, finalStage, instructionsOf, letThrough } from './dockerfile.js';
import { ROOT, packageFile, read } from './repository.js';

const instructions = instructionsOf(read('Dockerfile'));
const sources = copiedFiles(instructions);
const final = finalStage(instructions);
const inFinal = (word: string) => final.filter((each) => each.word === word).map(({ rest }) => rest);

describe('the image', () => {
  test.each(sources)('%s is there to be copied', (source) => {
    expect(existsSync(join(ROOT, source))).toBe(true);
  });
  test('.dockerignore lets through exactly what is copied', () => {
    expect(letThrough(read('.dockerignore')).sort()).toEqual([...sources].sort());
  });
  test('its build runs scripts that exist', () => {
    const runs = instructions.filter(({ word }) => word === 'RUN').flatMap(({ rest }) => [...rest.matchAll(/npm run ([\w-]+)/g)]);
    const named = runs.map((match) => match[1]!);
    expect(named).toContain('build');
    expect(named.filter((name) => !(name in packageFile().scripts))).toEqual([]);
  });
  test('it has everything the build script and the compiler read', () => {
    const folders = (JSON.parse(read('tsconfig.build.json')) as { include: string[] }).include;
    expect(sources).toEqual(expect.arrayContaining([...folders, 'tools', 'visualizer', 'tsconfig.json', 'tsconfig.build.json']));
  });
  test('it starts what npm start starts', () => {
    const [command] = inFinal('CMD');
    expect((JSON.parse(command!) as string[]).join(' ')).toBe(packageFile().scripts['start']);
  });
  test('it runs on the oldest Node the package allows', () => {
    const oldest = /\d+/.exec(packageFile().engines.node)?.[0];
    expect(instructions.filter(({ word }) => word === 'FROM').map(({ rest }) => /^node:(\d+)/.exec(rest)?.[1])).toEqual([oldest, oldest]);
  });
  test('it does not run as root, keeps its data in a volume and tells whether it lives', () => {
    expect(inFinal('USER')).toEqual(['node']);
    expect(inFinal('VOLUME')).toEqual(['/data']);
    expect(inFinal('ENV').join(' ')).toMatch(/\bHOST=0\.0\.0\.0\b.*\bDATA_DIR=\/data\b/);
    expect(inFinal('HEALTHCHECK')).toEqual([expect.stringContaining('/healthz')]);
  });
  test('it carries no development packages', () => {
    expect(instructions.some(({ word, rest }) => word === 'RUN' && rest.includes('npm prune --omit=dev'))).toBe(true);
    expect(final.filter(({ word }) => word === 'COPY').every(({ rest }) => rest.includes('--from=build'))).toBe(true);
  });
});

describe('reading a Dockerfile', () => {
  test('joins lines, drops comments and tells stages apart', () => {
    const planted = instructionsOf('# x\nFROM a AS one\nCOPY b \\\n  c ./\nFROM d\nCOPY --from=one e f\n');
    expect(copiedFiles(planted)).toEqual(['b', 'c']);
    expect(finalStage(planted).map(({ word }) => word)).toEqual(['FROM', 'COPY']);
  });
  test('refuses a .dockerignore that lets everything through', () => {
    expect(() => letThrough('node_modules\n')).toThrow('must begin with *');
  });
});
