import type { Net } from '../../graph/net.js';
import { EMPTY_PICTURE, type Picture } from '../../graph/picture.js';
import { announce } from '../../state/announcement.js';
import { Button } from '../../display/button.js';
import { texts } from '../../texts/texts.js';
import type { ToSave, Wanted } from './save-net.js';
import { sayingsOf } from './sayings.js';

const CHOICES: readonly Wanted[] = ['svg', 'png', 'statements', 'actors', 'json'];

function save(wanted: Wanted, given: ToSave): void {
  const { download } = texts.value;
  import('./save-net.js').then(({ saveNet }) => saveNet(wanted, given)).then((name) => announce(download.saved(name)), () => announce(download.failed));
}

type Given = Omit<ToSave, 'picture' | 'sayings'> & { readonly whole: Net; readonly picture: Picture | null };

/** What is on the screen as download. What makes them is fetched when somebody wants one. */
export function SaveMenu({ whole, picture, ...given }: Given) {
  const { download } = texts.value;
  return (
    <details class="folded save-menu">
      <summary>{download.title}</summary>
      <div class="save-menu__choices">
        {CHOICES.map((wanted) => <Button key={wanted} class="button--small" onClick={() => save(wanted, { ...given, sayings: sayingsOf(given.net, whole), picture: picture ?? EMPTY_PICTURE })}>{download[wanted]}</Button>)}
      </div>
    </details>
  );
}
