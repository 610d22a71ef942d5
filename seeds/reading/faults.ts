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
}

/** So many faults are shown; who has more to correct reads again afterwards. */
const SHOWN = 50;

/** Data files that cannot be delivered. The message is one sentence; the report names every fault on a line of its own. */
export class DeliveryRefused extends Error {
  override readonly name = 'DeliveryRefused';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const sorted = [...faults].sort(byPlace);
    super(`the delivered data have ${counted(sorted.length)}: ${sorted.slice(0, 1).map(line).join('')}; npm run seed -- --check names them all`);
    this.faults = sorted;
  }

  report(shown = SHOWN): string {
    const rest = this.faults.length - shown;
    return [...this.faults.slice(0, shown).map(line), ...(rest > 0 ? [`… and ${rest} more`] : [])].join('\n');
  }
}

const counted = (count: number): string => (count === 1 ? 'a fault' : `${count} faults, the first`);

function line({ file, line: number, column, message }: Fault): string {
  return [file, ...(number > 0 ? [`line ${number}`] : []), ...(column === null ? [] : [`column ${column}`])].join(', ').concat(`: ${message}`);
}

function byPlace(a: Fault, b: Fault): number {
  return a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;
}
