import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clearRunFolder } from './run-folder.mjs';

/** Tells once what was left out – to the file the caller names, else to the terminal – and clears up. */
export default function teardown() {
  const folder = process.env.KONSTELLATION_RUN;
  const note = join(folder, 'left-out');
  const lines = existsSync(note) ? [...new Set(readFileSync(note, 'utf8').trim().split('\n'))] : [];
  for (const line of lines) tell(`${line}\n`);
  clearRunFolder(folder);
}

function tell(line) {
  const file = process.env.KONSTELLATION_LEFT_OUT;
  if (file) appendFileSync(file, line);
  else process.stderr.write(line);
}
