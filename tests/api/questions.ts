import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, print, visit, type DocumentNode } from 'graphql';
import { EXAMPLES } from '../../visualizer/graphiql/examples.js';
import { ROOT } from '../documents/repository.js';

/** A question with variables, as a client sends it. */
export interface Asked {
  readonly name: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

const FOLDER = join(ROOT, 'visualizer', 'api', 'documents');

/** Values for the variables of the viewer's documents that the drawn and the delivered data can answer. */
export interface Values {
  readonly actor: string;
  readonly fact: string;
  readonly task: string;
  readonly area: string;
  readonly land: string;
  readonly text: string;
  readonly pattern: string;
}

/** Every query of the viewer, with the fragments that it uses, in both languages. */
export function viewerQuestions(values: Values): readonly Asked[] {
  const documents = readdirSync(FOLDER).map((file) => parse(readFileSync(join(FOLDER, file), 'utf8')));
  const definitions = documents.flatMap((document) => document.definitions);
  const fragments = new Map(definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [])));
  const queries = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return queries.flatMap((query) => ['DE', 'EN'].map((language) => {
    const name = query.name?.value ?? '';
    const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [query, ...[...used(query.selectionSet, fragments)].map((fragment) => fragments.get(fragment)!)] };
    return { name: `${name} ${language}`, query: print(document), variables: variablesOf(name, { ...values, language }) };
  }));
}

function used(node: object, fragments: ReadonlyMap<string, { readonly selectionSet: object }>, known = new Set<string>()): ReadonlySet<string> {
  visit(node as DocumentNode, {
    FragmentSpread({ name }) {
      if (known.has(name.value)) return;
      known.add(name.value);
      used(fragments.get(name.value)!.selectionSet, fragments, known);
    },
  });
  return known;
}

function variablesOf(query: string, { actor, fact, task, area, land, text, pattern, language }: Values & { language: string }): Record<string, unknown> {
  const id = query === 'ActorProfile' ? actor : query.startsWith('Task') ? task : fact;
  return {
    id, filter: {}, actor, task, area, key: area, code: land, land, text, language, pattern, date: '2023-01-01', ...(query === 'OfForms' ? { kinds: ['DATA_EXCHANGE'] } : {}),
    left: { land }, right: { land: 'BY' }, input: { fromArea: area, task }, suspend: { kinds: ['IQ_SUBPROJECT'] },
  };
}

/** The questions that GraphiQL opens with. */
export const exampleQuestions = (): readonly Asked[] => EXAMPLES.map(({ query }) => ({ name: /query (\w+)/.exec(query)?.[1] ?? query, query, variables: {} }));
