import { Button } from '../../display/button.js';
import { Empty } from '../../display/notice.js';
import type { Net } from '../../graph/net.js';
import { HIDDEN_AT_FIRST, IDLE_KEY, switched } from '../../legend/entries.js';
import { adjust, view } from '../../state/navigation.js';
import { texts } from '../../texts/texts.js';

interface Props {
  readonly whole: Net;
  readonly shown: Net;
  readonly counts: ReadonlyMap<string, number>;
}

/** What the picture leaves out and why: by filter, because it is idle, or because the address asks for something unknown. */
export function Remarks({ whole, shown, counts }: Props) {
  const { net } = texts.value;
  const { hidden, actor, statement } = view.value.details;
  const idle = (hidden ?? HIDDEN_AT_FIRST).includes(IDLE_KEY) ? (counts.get(IDLE_KEY) ?? 0) : 0;
  const strangeActor = actor !== null && !whole.nodes.some(({ id }) => id === actor);
  const strangeStatement = statement !== null && !whole.statements.some(({ id }) => id === statement);
  return (
    <>
      {strangeActor && <Empty text={net.unknownActor} />}
      {strangeStatement && <Empty text={net.unknownStatement} />}
      {shown.nodes.length === 0 && whole.nodes.length > 0 && (
        <Empty text={net.emptyByFilter}><Button onClick={() => adjust({ hidden: null, around: null })}>{net.reset}</Button></Empty>
      )}
      {idle > 0 && (
        <p class="remark">
          {net.idle(idle)}{' '}
          <button type="button" class="link-button" onClick={() => adjust({ hidden: switched(hidden, IDLE_KEY) })}>{net.showIdle}</button>
        </p>
      )}
    </>
  );
}
