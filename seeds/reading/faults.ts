/** Where a row stands: the file, seen from the data folder, and the line on which it begins. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** What is wrong in the files, for whoever corrects them. */
export interface Fault extends Place {
  /** Null where the row as a whole, or something missing, is meant. */
  readonly column: string | null;
  readonly message: string;
  /** Rows are lost by it: what refers to them cannot be judged before it is mended. */
  readonly loses?: true;
}

/** So many faults are shown; who has more to correct reads again afterwards. */
const SHOWN = 50;

/** Files that cannot be taken. The message is one sentence with the first fault, the report names each on a line. */
export class FilesRefused extends Error {
  override readonly name = 'FilesRefused';
  readonly faults: readonly Fault[];

  /** `what` was to be read: "the delivered data". */
  constructor(what: string, faults: readonly Fault[]) {
    const sorted = [...faults].sort(byPlace);
    super(`${what}: ${counted(sorted.length)}${sorted.slice(0, 1).map(line).join('')}`);
    this.faults = sorted;
  }

  report(shown = SHOWN): string {
    const rest = this.faults.length - shown;
    return [...this.faults.slice(0, shown).map(line), ...(rest > 0 ? [`… and ${rest} more`] : [])].join('\n');
  }
}

const counted = (count: number): string => (count === 1 ? '' : `${count} faults, the first in `);

function line({ file, line: number, column, message }: Fault): string {
  return [file, ...(number > 0 ? [`line ${number}`] : []), ...(column === null ? [] : [`column ${column}`])].join(', ').concat(`: ${message}`);
}

function byPlace(a: Fault, b: Fault): number {
  return a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;
}
