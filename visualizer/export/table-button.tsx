import { useState } from 'preact/hooks';
import { Button } from '../display/button.js';
import { announce } from '../state/announcement.js';
import { texts } from '../texts/texts.js';
import { csvOf } from './csv.js';
import { saveFile } from './save-file.js';
import type { TableFile } from './table-file.js';

interface Props {
  /** What people would call the file, without its ending. */
  readonly name: string;
  readonly table: () => TableFile | Promise<TableFile>;
}

/** Saves a table as CSV; what is not at hand yet is fetched first. */
export function TableButton({ name, table }: Props) {
  const { file } = texts.value;
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    announce(file.collecting);
    try {
      const { head, rows } = await table();
      saveFile(`${name}.csv`, 'text/csv;charset=utf-8', csvOf(head, rows));
      announce(file.saved(`${name}.csv`));
    } catch {
      announce(file.failed);
    }
    setBusy(false);
  };
  return <Button look="tertiary" icon="download" class="button--small" aria-disabled={busy} onClick={() => void (busy || save())}>{file.table}</Button>;
}
