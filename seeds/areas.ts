import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FilesRefused } from './reading/faults.js';
import { decode } from './register/decode.js';
import { renewed } from './register/renew.js';

/** Exit codes: a fault of the program, and something in the arguments or the files that must be changed first. */
const FAULT = 1;
const REFUSED = 2;

const USAGE = `npm run areas -- GV100AD.txt [--data FOLDER]

Brings the register of places in seeds/data up to date with the official Gemeindeverzeichnis (GV100AD of Destatis).
  --data FOLDER  the data folder to write into instead of seeds/data
`;

function renew(file: string, folder: string): string {
  const text = decode(readFileSync(file));
  const { files, summary } = renewed({ file, text, folder });
  for (const { path, content } of files) writeFileSync(join(folder, path), content);
  return summary;
}

function refuse(error: unknown): void {
  const expected = error instanceof FilesRefused || (error instanceof Error && 'code' in error);
  const reason = error instanceof FilesRefused ? error.report() : error instanceof Error ? error.message : String(error);
  process.stderr.write(`konstellation: ${expected || !(error instanceof Error) ? reason : (error.stack ?? reason)}\n`);
  process.exitCode = expected ? REFUSED : FAULT;
}

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { data: { type: 'string', default: 'seeds/data' } } });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) process.stderr.write(USAGE);
  else process.stdout.write(`${renew(file, values.data)}\n`);
  process.exitCode = file === undefined || more.length > 0 ? REFUSED : 0;
} catch (error) {
  refuse(error);
}
