import type { CodegenConfig } from '@graphql-codegen/cli';
import { preset as clientPreset } from '@graphql-codegen/client-preset';
import { Kind, concatAST, print, visit, type DocumentNode, type FragmentDefinitionNode } from 'graphql';

type Preset = typeof clientPreset;
type Options = Parameters<Preset['buildGeneratesSection']>[0];

/** The fragments that an operation uses, directly or through others. */
function fragmentsOf(operation: Parameters<typeof visit>[0], all: readonly FragmentDefinitionNode[]): readonly FragmentDefinitionNode[] {
  const used = new Set<FragmentDefinitionNode>();
  const collect = (node: typeof operation): void => {
    visit(node, {
      FragmentSpread: ({ name }) => {
        const fragment = all.find((candidate) => candidate.name.value === name.value);
        if (fragment && !used.has(fragment)) collect((used.add(fragment), fragment));
      },
    });
  };
  collect(operation);
  return [...used];
}

/** One typed text per operation: the class that the preset writes instead weighs more and is typed with holes. */
function textsOf(documents: readonly DocumentNode[]): string {
  const { definitions } = concatAST(documents);
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => {
      const name = operation.name?.value ?? '';
      const text = [operation, ...fragmentsOf(operation, fragments)].map(print).join('\n').replace(/\n\s*/g, ' ');
      return `export const ${name}Document = typedText<${name}Query, ${name}QueryVariables>(${JSON.stringify(text)});`;
    })
    .join('\n');
}

/** The preset's types without its barrel and its second copy of every document. */
const preset: Preset = {
  ...clientPreset,
  buildGeneratesSection: async (options: Options) => {
    const sections = await clientPreset.buildGeneratesSection(options);
    const types = sections.find(({ filename }) => filename.endsWith('graphql.ts'));
    if (!types) throw new Error('The client preset wrote no file of types.');
    return [{
      ...types,
      filename: `${options.baseOutputDir}operations.ts`,
      plugins: [...types.plugins.filter((plugin) => !('typed-document-node' in plugin)), { texts: {} }],
      pluginMap: {
        ...types.pluginMap,
        texts: {
          plugin: (_schema, files) => ({
            prepend: ["import { typedText } from '../typed-text.js';"],
            content: textsOf(files.flatMap(({ document }) => (document ? [document] : []))),
          }),
        },
      },
    }];
  },
};

const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: 'visualizer/api/documents/*.graphql',
  generates: {
    'visualizer/api/generated/': {
      preset,
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        immutableTypes: true,
        strictScalars: true,
        scalars: { Date: 'string', DateTime: 'string', Duration: 'string', AreaKey: 'string', URL: 'string' },
      },
    },
  },
};

export default config;
