import { Button } from '../../display/button.js';
import { Empty } from '../../display/notice.js';
import type { Net } from '../../graph/net.js';
import { adjust, view } from '../../state/navigation.js';
import { texts } from '../../texts/texts.js';

interface Props {
  readonly whole: Net;
  readonly shown: Net;
}

/** Why something asked for is not there: the address names what is not known here, or the filter leaves nothing. */
export function Remarks({ whole, shown }: Props) {
  const { net } = texts.value;
  const { actor, statement, arrangement } = view.value.details;
  const strangeActor = actor !== null && !actor.startsWith('gruppe:') && !whole.nodes.some(({ id }) => id === actor);
  const strangeStatement = statement !== null && !statement.startsWith('buendel:') && !whole.statements.some(({ id }) => id === statement);
  return (
    <>
      {strangeActor && <Empty text={net.unknownActor} />}
      {strangeStatement && <Empty text={net.unknownStatement} />}
      {arrangement === 'umfeld' && (actor === null || strangeActor) && <Empty text={net.noUmfeld} />}
      {shown.nodes.length === 0 && whole.nodes.length > 0 && (
        <Empty text={net.emptyByFilter}><Button onClick={() => adjust({ hidden: null, around: null })}>{net.reset}</Button></Empty>
      )}
    </>
  );
}
