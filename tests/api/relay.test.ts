import { readFileSync } from 'node:fs';
import { lintRelay } from './relay-lint.js';

const emitted = readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8');

test('the emitted schema follows Relay', async () => {
  expect(await lintRelay(emitted)).toEqual([]);
});
test.each([
  ['a connection without page info', (sdl: string) => sdl.replace(/^type ActorConnection \{([^}]*)pageInfo: PageInfo!/m, 'type ActorConnection {$1')],
  ['an edge without a cursor', (sdl: string) => sdl.replace(/^type ActorEdge \{([^}]*)cursor: String!/m, 'type ActorEdge {$1other: String!')],
  ['a page info without its ends', (sdl: string) => sdl.replace('endCursor: String', 'end: String')],
  ['a connection without arguments', (sdl: string) => `${sdl}\nextend type Query { more: ActorConnection! }`],
])('%s would be found', async (_name, spoil) => {
  const spoilt = spoil(emitted);
  expect(spoilt).not.toBe(emitted);
  expect(await lintRelay(spoilt)).not.toEqual([]);
});
