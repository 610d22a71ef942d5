import { addressOf, view } from '../state/navigation.js';
import type { Path } from '../state/view.js';
import { texts } from '../texts/texts.js';

type Plain = 'germany' | 'overview' | 'finder' | 'route' | 'findings' | 'comparison' | 'practices' | 'topics' | 'sources' | 'help';

/** The rooms one can enter from everywhere, in their order. */
const ROOMS: readonly Plain[] = ['germany', 'overview', 'finder', 'route', 'findings', 'comparison', 'practices', 'topics', 'sources', 'help'];

/** A Land is a part of Germany's room, a practice one of all practices. */
function inRoom(room: Plain, path: Path): boolean {
  return path.room === room || (room === 'germany' && (path.room === 'land' || path.room === 'report')) || (room === 'practices' && path.room === 'practice');
}

export function MainNavigation() {
  const { rooms } = texts.value;
  const { path } = view.value;
  return (
    <nav class="navigation" aria-label={rooms.label} data-region>
      <ul>
        {ROOMS.map((room) => (
          <li key={room}>
            <a href={addressOf({ room })} aria-current={path.room === room ? 'page' : inRoom(room, path) ? 'true' : undefined}>{rooms[room]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
