import { fileURLToPath } from 'node:url';
import { filesBelow, readText, withoutComments } from './sources.js';
import { NAMELESS, TEXT_GUARDS, type TextGuard } from './text-guards.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = filesBelow(root);

const judged = (guard: TextGuard, text: string) => (guard.comments ? text : withoutComments(text));
const catches = (guard: TextGuard, text: string) => guard.forbidden.test(judged(guard, text));

describe.each(TEXT_GUARDS.map((guard) => [guard.name, guard] as const))('no %s', (_name, guard) => {
  const guarded = files.filter((file) => guard.files(file) && !file.startsWith('tests/house/text-guards'));

  test('in any guarded file', () => {
    const found = guarded.filter((file) => catches(guard, readText(root, file)));
    expect({ found, reason: guard.reason }).toEqual({ found: [], reason: guard.reason });
  });
  test('guards at least one file', () => {
    expect(guarded.length).toBeGreaterThan(0);
  });
  test.each(guard.bad)('catches %j', (sample) => {
    expect(catches(guard, sample)).toBe(true);
  });
  test.each(guard.good)('lets %j pass', (sample) => {
    expect(catches(guard, sample)).toBe(false);
  });
});

describe('names of files', () => {
  test('say what is inside', () => {
    expect(files.filter((file) => NAMELESS.test(file))).toEqual([]);
  });
  test.each(['api/utils/x.ts', 'tests/helpers.ts', 'api/common/a.ts', 'seeds/misc.ts'])('%s would be refused', (path) => {
    expect(path).toMatch(NAMELESS);
  });
  test.each(['api/graphql/community.ts', 'tests/storage/contract.ts', 'visualizer/library.ts'])('%s is fine', (path) => {
    expect(path).not.toMatch(NAMELESS);
  });
});

describe('withoutComments', () => {
  test('keeps code and addresses, drops what is explained', () => {
    const code = "a(); // b\n/* c */ const url = 'https://d.example';";
    expect(withoutComments(code)).toBe("a(); \n const url = 'https://d.example';");
  });
  test('does not take a pattern of paths for a comment', () => {
    const code = "match('tests/**/*.ts'); any(); match('*/');";
    expect(withoutComments(code)).toBe(code);
  });
});
