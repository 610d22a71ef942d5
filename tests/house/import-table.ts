/** One floor or room of the house: which files it holds, what they may import, and why no more. */
export interface Room {
  readonly name: string;
  readonly files: RegExp;
  /** Rooms it may import, besides itself. */
  readonly rooms: readonly string[];
  /** Rooms of which it may import types: the shape of an answer, not the thinking. */
  readonly shapes?: readonly string[];
  /** Packages it may import; `*` for every run-time package but the drivers. */
  readonly packages: readonly string[];
  /** Modules of Node it may import: none, or any. */
  readonly node: boolean;
  readonly reason: string;
}

/** A package that exactly one file may import, so that another can take its place. */
export interface Driver {
  readonly name: string;
  readonly within: RegExp;
  readonly reason: string;
}

/** Files that belong to a tool's configuration and not to a room. */
export const CONFIGURATION = /(^|\/)[\w-]+\.config\.ts$|^visualizer\/codegen\.ts$|\.d\.ts$/;

export const ROOMS: readonly Room[] = [
  {
    name: 'vocabulary',
    files: /^schema\/vocabulary\//,
    rooms: [],
    packages: [],
    node: false,
    reason: 'Words are used in every room, the browser too; whatever they import would come along everywhere.',
  },
  {
    name: 'rules',
    files: /^schema\/rules\//,
    rooms: ['vocabulary'],
    packages: [],
    node: false,
    reason: 'What findings answer is part of the words: ids and sentences are frozen, however they are detected.',
  },
  {
    name: 'GraphQL classes',
    files: /^schema\/types\//,
    rooms: ['vocabulary'],
    packages: ['type-graphql', 'class-validator', 'graphql'],
    node: false,
    reason: 'They hold their own fields only: knowing the domain or each other through resolvers would close a circle.',
  },
  {
    name: 'domain model',
    files: /^api\/domain\/model\//,
    rooms: ['vocabulary', 'naming'],
    packages: [],
    node: false,
    reason: 'What a fact is must not depend on how it is judged, stored or shown.',
  },
  {
    name: 'naming',
    files: /^api\/domain\/naming\//,
    rooms: ['vocabulary', 'domain model'],
    packages: [],
    node: false,
    reason: 'Names are folded and sorted once, the same for every store.',
  },
  {
    name: 'sentences',
    files: /^api\/domain\/text\//,
    rooms: ['vocabulary', 'rules', 'domain model', 'naming'],
    shapes: ['analysis'],
    packages: [],
    node: false,
    reason: 'Every result is put into words in one place; wording a verdict must not be able to change it.',
  },
  {
    name: 'checking',
    files: /^api\/domain\/checking\//,
    rooms: ['vocabulary', 'domain model', 'naming'],
    packages: [],
    node: false,
    reason: 'What may be recorded is asked wherever data come in; it must not depend on what is made of them afterwards.',
  },
  {
    name: 'analysis',
    files: /^api\/domain\/(?!model\/|naming\/|text\/|checking\/)/,
    rooms: ['vocabulary', 'rules', 'domain model', 'naming'],
    packages: ['graphology', 'graphology-metrics'],
    node: false,
    reason: 'A verdict is a pure function of facts: no engine, no clock, no network can change it.',
  },
  {
    name: 'ports',
    files: /^api\/application\/(ports\/|errors\.ts$)/,
    rooms: ['vocabulary', 'domain model', 'naming'],
    packages: [],
    node: false,
    reason: 'A port speaks the domain; a driver record or a GraphQL type in it would bind both floors.',
  },
  {
    name: 'use cases',
    files: /^api\/application\/(?!ports\/|errors\.ts$)/,
    rooms: ['vocabulary', 'rules', 'domain model', 'naming', 'checking', 'analysis', 'sentences', 'ports'],
    packages: [],
    node: false,
    reason: 'What one can ask for stays the same with another store or another protocol.',
  },
  {
    name: 'SQLite',
    files: /^api\/storage\/sqlite\//,
    rooms: ['vocabulary', 'domain model', 'naming', 'ports'],
    packages: ['@photostructure/sqlite'],
    node: true,
    reason: 'A store finds and does not judge; the other adapter must be removable without touching this one.',
  },
  {
    name: 'Neo4j',
    files: /^api\/storage\/neo4j\//,
    rooms: ['vocabulary', 'domain model', 'naming', 'ports'],
    packages: ['neo4j-driver'],
    node: true,
    reason: 'A store finds and does not judge; the other adapter must be removable without touching this one.',
  },
  {
    name: 'schema command',
    files: /^api\/graphql\/emit\.ts$/,
    rooms: ['resolvers'],
    packages: ['graphql'],
    node: true,
    reason: 'An entry point: it writes the schema file and is part of no answer.',
  },
  {
    name: 'resolvers',
    files: /^api\/graphql\/(?!emit\.ts$)/,
    rooms: ['vocabulary', 'rules', 'GraphQL classes', 'domain model', 'naming', 'sentences', 'ports', 'use cases'],
    shapes: ['analysis'],
    packages: ['graphql', 'type-graphql', 'class-validator', 'dataloader', 'reflect-metadata'],
    node: false,
    reason: 'Resolvers are thin: they ask a use case; storage and judging have no door to the outside of their own.',
  },
  {
    name: 'front door',
    files: /^api\/(?:[^/]+|(?:config|compose|http)\/.+)\.ts$/,
    rooms: [
      'vocabulary', 'GraphQL classes', 'domain model', 'naming', 'analysis', 'sentences', 'ports', 'use cases', 'SQLite', 'Neo4j', 'resolvers',
      'delivered data',
    ],
    packages: ['*'],
    node: true,
    reason: 'The one place where everything is put together; the viewer speaks to it over HTTP only.',
  },
  {
    name: 'GraphiQL page',
    files: /^visualizer\/graphiql\//,
    rooms: [],
    packages: ['graphiql', 'react', 'react-dom'],
    node: false,
    reason: 'A foreign tool on a page of its own: its React stays out of the viewer.',
  },
  {
    name: 'viewer',
    files: /^visualizer\//,
    rooms: ['vocabulary'],
    packages: ['preact', '@preact/signals', 'cytoscape', 'cytoscape-fcose'],
    node: false,
    reason: 'A window: it speaks GraphQL, so decorators, engines and analyses never reach the browser.',
  },
  {
    name: 'delivered data',
    files: /^seeds\/(?!(?:seed|generate|areas)\.ts$)/,
    rooms: ['vocabulary', 'domain model', 'naming', 'checking', 'ports', 'use cases'],
    packages: ['csv-parse'],
    node: true,
    reason: 'Delivered data enter through the use cases like anybody else\'s, so the same checks hold for them. The front door loads them at start; knowing it in return would close a circle.',
  },
  {
    name: 'data commands',
    files: /^seeds\/(?:seed|generate|areas)\.ts$/,
    rooms: ['vocabulary', 'domain model', 'naming', 'ports', 'use cases', 'front door', 'delivered data'],
    packages: [],
    node: true,
    reason: 'Entry points: they read settings and open the store as the front door does, and nobody imports them.',
  },
];

export const DRIVERS: readonly Driver[] = [
  {
    name: '@photostructure/sqlite',
    within: /^api\/storage\/sqlite\//,
    reason: 'Node\'s own node:sqlite has the same interface and takes over in one place.',
  },
  { name: 'neo4j-driver', within: /^api\/storage\/neo4j\//, reason: 'Driver records end where the driver is called.' },
  { name: 'cytoscape-fcose', within: /^visualizer\//, reason: 'The free layout comes with the renderer and is fetched on demand: one file knows it.' },
  { name: 'cytoscape', within: /^visualizer\//, reason: 'One file touches the renderer; all others can be tested without a canvas.' },
];
