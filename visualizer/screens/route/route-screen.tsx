import { FinderPlaceDocument, FinderTasksDocument, RouteDocument, RouteStartDocument } from '../../api/generated/operations.js';
import { Answer } from '../../display/answer.js';
import { ScreenHeading } from '../../display/heading.js';
import { Empty } from '../../display/notice.js';
import { useAnswer } from '../../state/loading.js';
import { addressOf, addressWith, asOf, go, view } from '../../state/navigation.js';
import { spoken, texts } from '../../texts/texts.js';
import { GroupSelect } from '../finder/group-select.js';
import { TaskSelect } from '../finder/task-select.js';
import { FoundRoute } from './found-route.js';
import { isActor, routeInput } from './route-input.js';
import { StartField } from './start-field.js';

/** The name of the chosen start; null when it is not known, undefined while it is looked up. */
function useStartName(start: string | null): string | null | undefined {
  const at = asOf.value;
  const place = useAnswer(FinderPlaceDocument, start === null || isActor(start) ? null : { key: start, at, language: spoken.value });
  const actor = useAnswer(RouteStartDocument, start === null || !isActor(start) ? null : { actor: start, at, language: spoken.value });
  if (start === null) return undefined;
  if (isActor(start)) return actor.loaded.state === 'ready' ? (actor.loaded.answer.actor?.name ?? null) : undefined;
  return place.loaded.state === 'ready' ? (place.loaded.answer.area?.name ?? null) : undefined;
}

function OverSuspended() {
  const { overSuspended } = view.value.details;
  return (
    <label class="legend__entry route-suspended">
      <input type="checkbox" checked={overSuspended} onChange={() => go(addressWith({ overSuspended: !overSuspended }))} />
      <span class="legend__label">{texts.value.route.overSuspended}</span>
    </label>
  );
}

function Result({ start, task }: { readonly start: string; readonly task: string }) {
  const { targetGroup, overSuspended } = view.value.details;
  const asked = useAnswer(RouteDocument, { input: routeInput({ start, task, targetGroup, overSuspended }), at: asOf.value, language: spoken.value });
  return (
    <section class="result" aria-labelledby="result-title" data-region>
      <h2 class="kern-heading-small" id="result-title">{texts.value.route.result}</h2>
      <Answer asked={asked}>{({ route }) => <FoundRoute found={route} />}</Answer>
    </section>
  );
}

/** From a body or a place to those who are responsible for a task. */
export function RouteScreen() {
  const { route } = texts.value;
  const { start, task, targetGroup } = view.value.details;
  const tasks = useAnswer(FinderTasksDocument, { at: asOf.value, language: spoken.value });
  const name = useStartName(start);
  return (
    <>
      <ScreenHeading title={route.title}><p class="kern-body lead">{route.lead}</p></ScreenHeading>
      <div class="finder-form" data-region>
        <StartField name={name ?? ''} />
        <Answer asked={tasks}>{(answer) => <TaskSelect tasks={answer.tasks} />}</Answer>
        <GroupSelect />
        <OverSuspended />
      </div>
      {name === null && <Empty text={route.unknownStart} />}
      {start === null || task === null ? <p class="kern-body kern-body--muted">{route.ask}</p> : name !== null && <Result start={start} task={task} />}
      <p class="chosen-cell__ways">
        <a class="kern-link" href={addressOf({ room: 'whatIf' })}>{route.whatIf}</a>
        {start !== null && task !== null && !isActor(start) && <a class="kern-link" href={addressOf({ room: 'finder' }, { place: start, task, targetGroup })}>{route.who}</a>}
      </p>
    </>
  );
}
