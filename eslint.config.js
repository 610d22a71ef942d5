import tseslint from 'typescript-eslint';

/** Shapes of code the house does without, each with the reason a reader of the message needs. */
const WITHOUT = [
  { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that holds the thing.' },
  { selector: ':matches(FunctionDeclaration, ArrowFunctionExpression)[params.length>3]', message: 'At most three parameters: pass an object.' },
  // A constructor takes its parts, and the parameters of a decorated method are the schema's arguments.
  {
    selector: ':not(MethodDefinition[kind="constructor"], MethodDefinition[decorators.length>0]) > FunctionExpression[params.length>3]',
    message: 'At most three parameters: pass an object.',
  },
];
const NO_ENUM = { selector: 'TSEnumDeclaration', message: 'No enums: a closed list is a vocabulary or a union of texts.' };
const DEFAULT_EXPORT = { selector: 'ExportDefaultDeclaration', message: 'No default exports: a thing has one name everywhere.' };

const TYPED = ['**/*.ts', '**/*.tsx'];
/** type-graphql reads a class from the decorated signature at run time, so its import must stay a value. */
const DECORATED = ['schema/types/**/*.ts', 'schema/inputs/**/*.ts', 'api/graphql/**/*.ts'];
/** Files whose tools want a default export. */
const CONFIGURATION = ['*.config.js', '**/*.config.ts', '**/*.config.js', 'tests/run/jest-*.mjs'];

export default tseslint.config(
  { ignores: ['dist/', 'dist-*/', '.cache/', 'coverage/', 'data/', 'node_modules/', '**/generated/', '**/dist/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: TYPED,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      // Decorated classes (resolvers, guards) may have no state of their own.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // There are no enums here, and telling that of every assignment takes as long as all other rules of values together.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      'no-restricted-syntax': ['error', ...WITHOUT, NO_ENUM, DEFAULT_EXPORT],
    },
  },
  { files: DECORATED, rules: { '@typescript-eslint/consistent-type-imports': 'off' } },
  {
    files: ['tests/**/*.ts', 'tests/**/*.tsx'],
    rules: {
      // A test reads better when it says "this is there" and fails where it is not.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  {
    // The driver declares its bags of options as classes.
    files: ['api/storage/neo4j/**/*.ts', 'tests/neo4j/**/*.ts', 'tests/storage/**/*.ts', 'tests/bench/**/*.ts'],
    rules: { '@typescript-eslint/no-unsafe-class-instance-assignment': 'off' },
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    rules: { 'no-restricted-syntax': ['error', ...WITHOUT, DEFAULT_EXPORT] },
  },
  { files: CONFIGURATION, rules: { 'no-restricted-syntax': ['error', ...WITHOUT] } },
);
