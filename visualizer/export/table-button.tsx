import { useState } from 'preact/hooks';
import { Button } from '../display/button.js';
import { announce } from '../state/announcement.js';
import { texts } from '../texts/texts.js';
import { csvOf } from './csv.js';
import { saveFile } from './save-file.js';
import type { TableFile } from './table-file.js';

interface Props {
  /** What people would call the file, with its ending. */
  readonly name: string;
  readonly table: () => TableFile | Promise<TableFile>;
}

/** Saves a table as CSV; what is not at hand yet is fetched first. */
export function TableButton({ name, table }: Props) {
  const { tables } = texts.value;
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    announce(tables.collecting);
    try {
      const { head, rows } = await table();
      saveFile(name, 'text/csv;charset=utf-8', csvOf(head, rows));
      announce(tables.saved(name));
    } catch {
      announce(tables.failed);
    }
    setBusy(false);
  };
  return <Button look="tertiary" icon="download" class="button--small" aria-disabled={busy} onClick={() => void (busy || save())}>{tables.save}</Button>;
}
