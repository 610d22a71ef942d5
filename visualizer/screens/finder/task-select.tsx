import { taskStage } from '../../../schema/vocabulary/task-stage.js';
import type { FinderTasksQuery } from '../../api/generated/operations.js';
import { Select } from '../../display/select.js';
import { addressWith, go, view } from '../../state/navigation.js';
import { capital, labelOf, texts } from '../../texts/texts.js';

/** The tasks by their stage, in the order of the chain. */
export function TaskSelect({ tasks }: { readonly tasks: FinderTasksQuery['tasks'] }) {
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
