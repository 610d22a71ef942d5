import { execFileSync } from 'node:child_process';
import { brokenLinks, missingFiles, unknownCommands, unknownVariables, type Page } from './named-things.js';
import { ROOT, read } from './repository.js';

const paths = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], { cwd: ROOT, encoding: 'utf8' }).trim().split('\n');
const pages = paths.map((path): Page => ({ path, text: read(path) }));

test('there are the pages that a newcomer looks for', () => {
  expect(paths).toEqual(expect.arrayContaining(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'DECISIONS.md']));
});
describe.each(pages.map((page) => [page.path, page] as const))('%s', (_path, page) => {
  test('names only commands that package.json has', () => {
    expect(unknownCommands(page)).toEqual([]);
  });
  test('names only variables that the service knows', () => {
    expect(unknownVariables(page)).toEqual([]);
  });
  test('names only files and folders that are there', () => {
    expect(missingFiles(page)).toEqual([]);
  });
  test('links only to what is there', () => {
    expect(brokenLinks(page)).toEqual([]);
  });
});

describe('a mistake is found', () => {
  const page = (text: string, path = 'README.md'): Page => ({ path, text });

  test('in a command', () => {
    expect(unknownCommands(page('`npm run sead`, `npm run seed -- --check`, `npm test`\n```sh\nnpm ci && npm strat\nnpm run bench\n```\n'))).toEqual(['sead', 'strat']);
  });
  test('in a variable', () => {
    expect(unknownVariables(page('`PORT`, `NEO4J_PASSWORD_FILE`, `NEO4J_PORT`, `UNKNOWN`, `BAD_USER_INPUT`, `validAt`\n```sh\nNEO4J_URL=bolt://x PORT=1 npm start\n```\n'))).toEqual(['NEO4J_PORT', 'NEO4J_URL']);
  });
  test('in a file or folder', () => {
    const text = '`api/main.ts` `api/mane.ts` `api/storage/<engine>` `api/<engine>/facts.ts` `*-queries.ts` `*-queeries.ts` `schema/` `api/nothing/` `reading/` `writings/` `linksOf` `/graphql` `helpers.ts`';
    expect(missingFiles(page(text))).toEqual(['api/mane.ts', 'api/<engine>/facts.ts', '*-queeries.ts', 'api/nothing/', 'writings/']);
    expect(missingFiles(page('`areas.csv` `aeras.csv`', 'seeds/data/README.md'))).toEqual(['aeras.csv']);
  });
  test('in a link, an image or an anchor', () => {
    const text = '# One Thing\n[a](LICENSE) [b](LICENCE) [c](#one-thing) [d](#two) [e](CONTRIBUTING.md#recipes) [f](CONTRIBUTING.md#receipts) ![g](nowhere.png) [h](https://example.org/nowhere) `[i](j)`';
    expect(brokenLinks(page(text))).toEqual(['LICENCE', '#two', 'CONTRIBUTING.md#receipts', 'nowhere.png']);
    expect(brokenLinks(page('[a](README.md) [b](../data/README.md) [c](../README.md)', 'seeds/data/README.md'))).toEqual(['../README.md']);
  });
});
