// As in production: graphql-js looks at everything it makes a second time otherwise.
process.env.NODE_ENV = 'production';

/** One transform for all projects: type-graphql reads decorator metadata, so the compiler must emit it. */
const compile = (parser) => [
  '@swc/jest',
  {
    jsc: {
      parser: { decorators: true, ...parser },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        react: { runtime: 'automatic', importSource: 'preact' },
      },
      target: 'es2022',
      keepClassNames: true,
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  },
];

const shared = {
  rootDir: import.meta.dirname,
  globalSetup: '<rootDir>/tests/run/jest-setup.mjs',
  globalTeardown: '<rootDir>/tests/run/jest-teardown.mjs',
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '\\.ts$': compile({ syntax: 'typescript' }),
    '\\.tsx$': compile({ syntax: 'typescript', tsx: true }),
  },
  // JavaScript first: packages that ship their sources beside the build must not be loaded from source.
  moduleFileExtensions: ['js', 'mjs', 'cjs', 'ts', 'tsx', 'json', 'node'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/\\.cache'],
};

const project = (displayName, rooms, more = {}) => ({
  ...shared,
  displayName,
  testMatch: rooms.flatMap((room) => [`<rootDir>/tests/${room}/**/*.test.ts`, `<rootDir>/tests/${room}/**/*.test.tsx`]),
  ...more,
});

export default {
  coverageProvider: 'v8',
  testSequencer: '<rootDir>/tests/run/jest-sequencer.mjs',
  // A real server behind a test may be slow on a busy machine; what hangs is still found.
  testTimeout: 60_000,
  projects: [
    project('unit', ['domain', 'schema', 'application', 'house', 'seeds', 'visualizer']),
    project('contract', ['storage']),
    project('api', ['api']),
    project('browser', ['browser']),
    project('documents', ['documents']),
  ],
};
