import { federalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { taskStage } from '../../../schema/vocabulary/task-stage.js';
import { TasksByLandDocument, type TasksByLandQuery } from '../../api/generated/operations.js';
import { Answer } from '../../display/answer.js';
import { SignGrid, SignLink } from '../../display/sign-grid.js';
import { useNarrow } from '../../display/use-narrow.js';
import { VerdictSymbol } from '../../display/verdict-symbol.js';
import { useAnswer } from '../../state/loading.js';
import { addressOf, asOf } from '../../state/navigation.js';
import { softly } from '../../texts/soft-hyphens.js';
import { labelOf, spoken, texts } from '../../texts/texts.js';
import { taskCell } from './all-tasks.js';

/** In the order of the chain; within a stage as the service orders them. */
function inOrder(tasks: TasksByLandQuery['tasks']): TasksByLandQuery['tasks'] {
  return taskStage.values.flatMap((stage) => tasks.filter((task) => task.stage === stage));
}

function Signs() {
  const { words } = texts.value.route.table;
  const signs = [['present', `${words.SINGLE}; ${words.SHARED_RULED}`], ['part', words.withoutLead], ['several', words.SHARED_UNDOCUMENTED], ['unclear', words.CONTESTED], ['absent', words.NONE], ['unknown', words.UNKNOWN]] as const;
  return <ul class="sign-key" aria-label={texts.value.overview.legend}>{signs.map(([look, word]) => <li key={look} class="with-symbol"><VerdictSymbol look={look} />{word}</li>)}</ul>;
}

function Narrow({ found }: { readonly found: TasksByLandQuery }) {
  return (
    <ul class="field-list">
      {inOrder(found.tasks).map((task) => (
        <li key={task.id}>
          <details class="field-list__land">
            <summary><h3 class="field-list__name">{softly(task.name)}</h3></summary>
            <ul>
              {found.federalStates.map((land) => {
                const cell = taskCell(task, land);
                return cell && <li key={land.code}><span class="field-list__field">{labelOf(federalStateCode, land.code)}</span><SignLink cell={cell} /></li>;
              })}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}

function Wide({ found }: { readonly found: TasksByLandQuery }) {
  const { table } = texts.value.route;
  const tasks = inOrder(found.tasks);
  const lands = found.federalStates.map(({ code }) => ({ key: code, content: <abbr title={labelOf(federalStateCode, code)}>{code}</abbr> }));
  const cellAt = (row: number, column: number) => {
    const [task, land] = [tasks[row], found.federalStates[column]];
    return task && land && taskCell(task, land);
  };
  return <SignGrid class="matrix--tasks" title={table.title} corner={table.task} columns={lands} rows={tasks.map(({ id, name }) => ({ key: id, label: name, address: addressOf({ room: 'task', id }) }))} cellAt={cellAt} start={{ row: 0, column: 0 }} />;
}

/** Every task in every Land: who leads, in a sign and a word. */
export function TasksByLand() {
  const { route, overview } = texts.value;
  const narrow = useNarrow();
  const asked = useAnswer(TasksByLandDocument, { at: asOf.value, language: spoken.value });
  return (
    <section class="all-tasks" aria-labelledby="tasks-title">
      <h2 class="kern-heading-small" id="tasks-title">{route.table.title}</h2>
      <p class="remark">{route.table.hint}{!narrow && ` ${overview.keys}`}</p>
      <Signs />
      <Answer asked={asked}>{(found) => (narrow ? <Narrow found={found} /> : <Wide found={found} />)}</Answer>
    </section>
  );
}
