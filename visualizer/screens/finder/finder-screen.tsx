import { FinderPlaceDocument, FinderTasksDocument } from '../../api/generated/operations.js';
import { Answer } from '../../display/answer.js';
import { ScreenHeading } from '../../display/heading.js';
import { Empty } from '../../display/notice.js';
import { ViewSwitch } from '../../display/view-switch.js';
import { useAnswer } from '../../state/loading.js';
import { addressWith, asOf, view } from '../../state/navigation.js';
import { spoken, texts } from '../../texts/texts.js';
import { GroupSelect } from './group-select.js';
import { PlaceField } from './place-field.js';
import { Result } from './result.js';
import { TaskSelect } from './task-select.js';
import { TasksByLand } from './tasks-by-land.js';

function Search() {
  const { finder } = texts.value;
  const { place, task } = view.value.details;
  const tasks = useAnswer(FinderTasksDocument, { at: asOf.value, language: spoken.value });
  const chosen = useAnswer(FinderPlaceDocument, place === null ? null : { key: place, at: asOf.value, language: spoken.value });
  const area = place !== null && chosen.loaded.state === 'ready' ? chosen.loaded.answer.area : undefined;
  return (
    <>
      <div class="finder-form" data-region>
        <PlaceField name={area?.name ?? ''} />
        <Answer asked={tasks}>{(answer) => <TaskSelect tasks={answer.tasks} />}</Answer>
        <GroupSelect />
      </div>
      {area === null && <Empty text={finder.unknownPlace} />}
      {place === null || task === null ? <p class="kern-body kern-body--muted">{finder.ask}</p> : area !== null && <Result place={place} task={task} />}
    </>
  );
}

/** Land or place and task: one sentence, and those who are responsible; or all tasks in all Länder. */
export function FinderScreen() {
  const { finder, route: { table } } = texts.value;
  const { asTable } = view.value.details;
  return (
    <>
      <ScreenHeading title={finder.title}><p class="kern-body lead">{finder.lead}</p></ScreenHeading>
      <ViewSwitch label={table.viewLabel} choices={[
        { label: table.search, address: addressWith({ asTable: false }), chosen: !asTable },
        { label: table.all, address: addressWith({ asTable: true }), chosen: asTable },
      ]} />
      {asTable ? <TasksByLand /> : <Search />}
    </>
  );
}
