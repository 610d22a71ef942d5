import type { RefObject } from 'preact';
import type { Picture } from '../../graph/picture.js';
import { announce } from '../../state/announcement.js';
import { Button } from '../../display/button.js';
import { texts } from '../../texts/texts.js';
import type { ToSave, Wanted } from './save-net.js';

const CHOICES: readonly Wanted[] = ['svg', 'png', 'statements', 'actors', 'json'];

function save(wanted: Wanted, given: ToSave): void {
  const { download } = texts.value;
  import('./save-net.js').then(({ saveNet }) => saveNet(wanted, given)).then((name) => announce(download.saved(name)), () => announce(download.failed));
}

type Given = Omit<ToSave, 'picture'> & { readonly pictured: RefObject<Picture> };

/** What is on the screen as download. What makes them is fetched when somebody wants one. */
export function SaveMenu({ pictured, ...given }: Given) {
  const { download } = texts.value;
  return (
    <details class="folded save-menu">
      <summary>{download.title}</summary>
      <div class="save-menu__choices">
        {CHOICES.map((wanted) => <Button key={wanted} class="button--small" onClick={() => save(wanted, { ...given, picture: pictured.current })}>{download[wanted]}</Button>)}
      </div>
    </details>
  );
}
