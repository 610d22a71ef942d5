import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../display/button.js';
import { texts } from '../../texts/texts.js';
import { KeysTable } from '../help/keys-table.js';

/** The keys of the picture in a dialog; the browser gives the focus back when it closes. */
export function KeysDialog({ close }: { readonly close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { keysHelp, close: closeWord } = texts.value;
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="kern-dialog keys-dialog" ref={dialog} aria-labelledby="keys-title" onClose={close}>
      <header class="kern-dialog__header"><h2 class="kern-title kern-title--large" id="keys-title">{keysHelp.title}</h2></header>
      <section class="kern-dialog__body"><KeysTable /></section>
      <footer class="kern-dialog__footer"><Button look="primary" onClick={() => dialog.current?.close()}>{closeWord}</Button></footer>
    </dialog>
  );
}
