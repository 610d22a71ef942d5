import { csvOf } from '../export/csv.js';
import { fileName } from '../export/file-name.js';
import { saveFile } from '../export/save-file.js';
import { announce } from '../state/announcement.js';
import { texts } from '../texts/texts.js';
import { Button } from './button.js';

interface Props {
  readonly subject: string;
  readonly view: string;
  readonly day: string;
  readonly head: readonly string[];
  /** Made when they are asked for. */
  readonly rows: () => readonly (readonly string[])[];
}

/** Saves what a table says as CSV. */
export function SaveTable({ subject, view, day, head, rows }: Props) {
  const { files } = texts.value;
  const save = (): void => {
    const name = fileName({ subject, view, day, ending: 'csv' });
    saveFile(name, 'text/csv;charset=utf-8', csvOf(head, rows()));
    announce(files.saved(name));
  };
  return <p class="save-table"><Button class="button--small" onClick={save}>{files.table}</Button></p>;
}
