import { announce } from '../../state/announcement.js';
import { Button } from '../../display/button.js';
import { texts } from '../../texts/texts.js';
import type { ToSave, Wanted } from './save-net.js';

const CHOICES: readonly Wanted[] = ['svg', 'png', 'statements', 'actors', 'json'];

function save(wanted: Wanted, given: ToSave): void {
  const { files } = texts.value;
  import('./save-net.js').then(({ saveNet }) => saveNet(wanted, given)).then((name) => announce(files.saved(name)), () => announce(files.failed));
}

/** What is on the screen as files. What makes them is fetched when somebody wants one. */
export function SaveMenu(given: ToSave) {
  const { files } = texts.value;
  return (
    <details class="folded save-menu">
      <summary>{files.title}</summary>
      <div class="save-menu__choices">
        {CHOICES.map((wanted) => <Button key={wanted} class="button--small" onClick={() => save(wanted, given)}>{files[wanted]}</Button>)}
      </div>
    </details>
  );
}
