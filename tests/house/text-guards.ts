/** Something the text of certain files must not contain, and why. */
export interface TextGuard {
  readonly name: string;
  readonly files: (path: string) => boolean;
  readonly forbidden: RegExp;
  readonly reason: string;
  /** Texts the guard must catch: one that catches nothing would guard nothing. */
  readonly bad: readonly string[];
  /** Texts it must let pass. */
  readonly good: readonly string[];
  /** Judges comments too; else only what runs. */
  readonly comments?: boolean;
}

const CODE = /\.tsx?$/;
const inRooms = (path: string) => /^(api|schema|seeds|visualizer)\//.test(path) && CODE.test(path) && !/\.config\.ts$/.test(path);
const inDomain = (path: string) => /^api\/domain\//.test(path) && CODE.test(path);
/** Written in two halves: the guards are files of the repository and examine themselves. */
const join = (...halves: string[]) => halves.join('');

export const TEXT_GUARDS: readonly TextGuard[] = [
  {
    name: 'settings outside the entry points',
    files: (path) => inRooms(path) && !/^api\/(main|production|config)\.ts$|^api\/config\/|^api\/graphql\/emit\.ts$|^seeds\/(seed|generate|areas)\.ts$/.test(path),
    forbidden: /process\.env|import\.meta\.env/,
    reason: 'Settings are read and validated once; everybody else is given what he needs.',
    bad: ['const port = process.env.PORT;', 'process.env["PORT"]'],
    good: ['const { port } = settings;', '// process.env is read in api/config.ts'],
  },
  {
    name: 'any',
    files: (path) => CODE.test(path),
    forbidden: /(?::|\bas|<|\||&|,|=>)\s*any\b(?=\s*(?:[;,)=>\]|&{]|\[\]|$))/m,
    reason: 'A cast to any hides the error it was made for.',
    bad: [join('const a: an', 'y = 1;'), join('b as an', 'y;'), join('Map<string, an', 'y>'), join('f(a: an', 'y[])')],
    good: ['expect.any(String)', '// any order', 'const many: Company = x;'],
  },
  {
    name: 'query languages outside the storage',
    files: (path) => inRooms(path) && !/^api\/storage\//.test(path),
    forbidden: /\b(?:OPTIONAL )?MATCH\s*\(|\bMERGE\s*\(|\bUNWIND\s+[$\w]|\bSELECT\s[\s\S]{1,200}?\sFROM\s|\bINSERT\s+INTO\b|\bDELETE\s+FROM\b|\bCREATE\s+(?:TABLE|INDEX|CONSTRAINT)\b|\bPRAGMA\s/,
    reason: 'Engines differ inside their adapter only.',
    bad: ['run("MATCH (a:Actor) RETURN a")', 'prepare(`SELECT id\n FROM fact WHERE 1`)', 'UNWIND $rows AS row'],
    good: ['// MATCH (a) is in api/storage', 'const from = select(where);'],
  },
  {
    name: 'names of engines outside storage and composition',
    files: (path) => inRooms(path) && !/^api\/storage\/|^api\/(config|compose)[./]/.test(path),
    forbidden: /sqlite|neo4j|cypher/i,
    reason: 'Nobody outside asks which engine answers; the port tells what people may read.',
    bad: ['if (engine === "neo4j") slow();', "import { open } from './storage/sqlite/open.js';"],
    good: ['const engine = store.engine;'],
  },
  {
    name: 'clock, chance and waiting in the domain',
    files: inDomain,
    forbidden: /\bDate\.now\b|\bnew Date\s*\(|\bMath\.random\b|\bperformance\.now\b|\brandomUUID\b|\bawait\b|\basync\b|['"]node:|\bprocess\./,
    reason: 'The same facts give the same verdict, always: days and ids are handed in.',
    bad: ['const now = Date.now();', 'new Date()', 'Math.random()', 'await store.facts()', "import { hash } from 'node:crypto';"],
    good: ['// await nothing here', 'const day: Day = moment.validAt;', 'Date.UTC(2020, 10, 19)'],
  },
  {
    name: 'errors thrown by analyses',
    files: (path) => inDomain(path) && !/^api\/domain\/(model|naming)\//.test(path),
    forbidden: /\bthrow\b/,
    reason: 'An analysis cannot fail: what is missing is part of its answer.',
    bad: ['if (!fact) throw new Error("none");'],
    good: ['// nothing to throw here', 'return { verdict, thrownOut: [] };'],
  },
  {
    name: 'barrels',
    files: (path) => CODE.test(path),
    forbidden: /^\s*(?:(?:export|import)\s(?:type\s)?(?:\*|\{[^}]*\})(?:\s+as\s+\w+)?\s+from\s+['"][^'"]+['"];?\s*)+$/,
    reason: 'A file that only hands on makes circles easy and unused things invisible.',
    bad: ["export * from './a.js';", "export { a } from './a.js';\nexport type { B } from './b.js';\n"],
    good: ["export { a } from './a.js';\nexport const b = 1;\n", "import './a.js';\nrun();"],
  },
  {
    name: 'names that say how instead of what',
    files: (path) => CODE.test(path),
    forbidden: /\bclass\s+\w*Impl\b|\binterface\s+(?:I[A-Z][a-z]|\w*Impl\b)|\btype\s+I[A-Z][a-z]\w*\s*[<=]/,
    reason: 'A thing is named for what it is; its being an interface or the only one of its kind is no name.',
    bad: [join('class Store', 'Impl {'), join('interface I', 'Store {'), join('type I', 'Store = {}')],
    good: ['class SqliteStore {', 'interface IQNetwork {', 'import { type IForeign } from "x"', 'interface Instant {', 'class Simplify {'],
  },
  {
    name: 'unfinished work',
    files: (path) => !path.startsWith('tests/domain/text/') && /\.(tsx?|mjs|js|sh|md)$/.test(path),
    forbidden: new RegExp(join('\\b(?:TO', 'DO|FIX', 'ME|X', 'XX)\\b')),
    reason: 'What is in the repository is meant; what is missing stands in the plan.',
    bad: [join('// TO', 'DO later'), join('label: "TO', 'DO"')],
    good: ['const todos = open(topics);'],
    comments: true,
  },
  {
    name: 'places of one machine and hosts of registries',
    files: (path) => !/^LICEN[CS]E/.test(path),
    forbidden: new RegExp(join('(?<![\\w.~}])/(?:wo', 'rk|tm', 'p|ro', 'ot|home/\\w+)/|registry\\.npm', 'js\\.org|arti', 'factory|//nex', 'us\\.')),
    reason: 'The repository works wherever it is unpacked, from whatever mirror it is fed.',
    bad: [join('/wo', 'rk/main/data'), join('"/tm', 'p/x.db"'), join('https://registry.npm', 'js.org/a')],
    good: ['os.tmpdir()', './tmp-notes', '../shared/design'],
    comments: true,
  },
];

/** No file and no folder is called after what it is not. */
export const NAMELESS = /(^|\/)(helpers?|utils?|util|common|misc)(\.[a-z.]+)?(\/|$)/;
