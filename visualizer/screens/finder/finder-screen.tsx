import { targetGroup, type TargetGroup } from '../../../schema/vocabulary/target-group.js';
import { taskStage } from '../../../schema/vocabulary/task-stage.js';
import { FinderPlaceDocument, FinderTasksDocument, type FinderTasksQuery } from '../../api/generated/operations.js';
import { Answer } from '../../display/answer.js';
import { ScreenHeading } from '../../display/heading.js';
import { Empty } from '../../display/notice.js';
import { Select } from '../../display/select.js';
import { useAnswer } from '../../state/loading.js';
import { addressWith, asOf, go, view } from '../../state/navigation.js';
import { capital, labelOf, spoken, texts } from '../../texts/texts.js';
import { PlaceField } from './place-field.js';
import { Result } from './result.js';

function TaskSelect({ tasks }: { readonly tasks: FinderTasksQuery['tasks'] }) {
  const { finder } = texts.value;
  return (
    <Select id="task" label={finder.task} value={view.value.details.task ?? ''} onChoose={(value) => go(addressWith({ task: value || null }))}>
      <option value="">{finder.chooseTask}</option>
      {taskStage.values.map((stage) => {
        const own = tasks.filter((task) => task.stage === stage);
        return own.length > 0 && (
          <optgroup key={stage} label={capital(labelOf(taskStage, stage))}>
            {own.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </optgroup>
        );
      })}
    </Select>
  );
}

function GroupSelect() {
  const { finder } = texts.value;
  return (
    <Select id="group" label={finder.group} value={view.value.details.targetGroup ?? ''} onChoose={(value) => go(addressWith({ targetGroup: (value || null) as TargetGroup | null }))}>
      <option value="">{finder.everybody}</option>
      {targetGroup.values.map((value) => <option key={value} value={value}>{capital(labelOf(targetGroup, value))}</option>)}
    </Select>
  );
}

/** Land or place and task: one sentence, and those who are responsible. */
export function FinderScreen() {
  const { finder } = texts.value;
  const { place, task } = view.value.details;
  const tasks = useAnswer(FinderTasksDocument, { at: asOf.value, language: spoken.value });
  const chosen = useAnswer(FinderPlaceDocument, place === null ? null : { key: place, at: asOf.value, language: spoken.value });
  const area = place !== null && chosen.loaded.state === 'ready' ? chosen.loaded.answer.area : undefined;
  return (
    <>
      <ScreenHeading title={finder.title}><p class="kern-body lead">{finder.lead}</p></ScreenHeading>
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
