import { readFileSync } from 'node:fs';
import { compareContracts } from './contract.js';

const PROMISED = `
  scalar Date
  enum Language { DE EN }
  interface Node { id: ID! }
  type Actor implements Node { id: ID! name(language: Language = DE): String! parts: [Actor!]! }
  type Task { key: String! }
  union Hit = Actor | Task
  input AsOf { validAt: Date depth: Int = 1 }
  type Query { actor(id: ID!, at: AsOf): Actor hits: [Hit!]! }
`;
/** The promise with one thing said otherwise. */
function but(words: string, others: string): string {
  if (!PROMISED.includes(words)) throw new Error(`the promise does not say ${words}`);
  return PROMISED.replace(words, others);
}
const kept = { missing: [], different: [] };

test('a schema keeps its own promise', () => {
  expect(compareContracts(PROMISED, PROMISED)).toEqual(kept);
});

test.each([
  ['a further type', 'scalar Date', 'scalar Date type More { a: Int }'],
  ['a further field', 'key: String!', 'key: String! more: Int'],
  ['a further optional argument', 'at: AsOf', 'at: AsOf more: Int'],
  ['a further required argument with a default', 'at: AsOf', 'at: AsOf more: Int! = 1'],
  ['a further value', 'DE EN', 'DE EN FR'],
  ['another order', 'validAt: Date depth: Int = 1', 'depth: Int = 1 validAt: Date'],
  ['descriptions', 'type Task', '"what somebody handles" type Task'],
])('%s breaks no promise', (_name, words, others) => {
  expect(compareContracts(PROMISED, but(words, others))).toEqual(kept);
});

test.each([
  ['a field', but('key: String!', 'other: String!'), ['Task.key']],
  ['an argument', but(', at: AsOf', ''), ['Query.actor(at)']],
  ['an input field', but('validAt: Date depth', 'depth'), ['AsOf.validAt']],
  ['a type, named once and not again for each of its fields', PROMISED.replace(/input .*/, '').replace(', at: AsOf', ''), ['AsOf', 'Query.actor(at)']],
])('%s that is not there yet is open', (_name, emitted, missing) => {
  expect(compareContracts(PROMISED, emitted)).toEqual({ missing, different: [] });
});

test.each([
  ['nullability', 'key: String!', 'key: String', 'Task.key: promised String!, emitted String'],
  ['nullability inside a list', '[Actor!]!', '[Actor]!', 'Actor.parts: promised [Actor!]!, emitted [Actor]!'],
  ['the type of an argument', 'actor(id: ID!', 'actor(id: String!', 'Query.actor(id): promised ID!, emitted String!'],
  ['a default', 'language: Language = DE', 'language: Language = EN', 'Actor.name(language): promised Language = DE, emitted Language = EN'],
  ['a lost default', 'depth: Int = 1', 'depth: Int', 'AsOf.depth: promised Int = 1, emitted Int'],
  ['a lost value', 'DE EN', 'DE', 'Language.EN: promised, not emitted'],
  ['a lost union member', 'Actor | Task', 'Actor', 'Hit = Task: promised, not emitted'],
  ['a lost interface', 'Actor implements Node', 'Actor', 'Actor implements Node: promised, not emitted'],
  ['another kind of type', 'scalar Date', 'enum Date { TODAY }', 'Date: promised ScalarTypeDefinition, emitted EnumTypeDefinition'],
  ['a further required argument', 'at: AsOf', 'at: AsOf more: Int!', 'Query.actor(more): required as Int!, not promised'],
  ['a further required input field', 'validAt: Date', 'validAt: Date more: Int!', 'AsOf.more: required as Int!, not promised'],
])('%s is a difference', (...[, words, others, difference]) => {
  expect(compareContracts(PROMISED, but(words, others))).toEqual({ missing: [], different: [difference] });
});

/** A schema that clients were promised. It is not part of the repository, so most runs have none to compare with. */
const promise = process.env.KONSTELLATION_CONTRACT;
const whenPromised = promise === undefined ? test.skip : test;

whenPromised('the emitted schema keeps the promise (only where KONSTELLATION_CONTRACT names an SDL file)', () => {
  const emitted = readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8');
  const { missing, different } = compareContracts(readFileSync(promise ?? '', 'utf8'), emitted);
  if (missing.length > 0) console.info(`still open (${missing.length}):\n${missing.join('\n')}`);
  expect(different).toEqual([]);
});
