import { actorKind } from '../../../schema/vocabulary/actor-kind.js';
import { taskStage } from '../../../schema/vocabulary/task-stage.js';
import { RoleSymbol } from '../../display/symbols.js';
import { capital, labelOf, texts } from '../../texts/texts.js';
import { TaskLink, Verdict } from './matrix-table.js';
import type { Matrix, MatrixRow } from './matrix.js';
import { signWords } from './verdict-words.js';

function TaskItem({ row, matrix, place }: { readonly row: MatrixRow; readonly matrix: Matrix; readonly place: string }) {
  const cells = matrix.kinds.flatMap((kind) => (row.cells.get(kind) ?? []).map((sign) => ({ kind, sign })));
  return (
    <li class="matrix-list__task">
      <h3 class="topic__name"><TaskLink row={row} place={place} /></h3>
      <p class="kern-body kern-body--small">{texts.value.matrix.verdict} <b><Verdict row={row} /></b></p>
      {cells.length > 0 && (
        <ul class="statements">
          {cells.map(({ kind, sign }) => (
            <li key={`${kind}${sign.sign}${sign.general}`} class="with-symbol">
              <RoleSymbol sign={sign.sign} general={sign.general} />
              <span><b>{labelOf(actorKind, kind)}</b> {signWords(sign)}</span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** The matrix for narrow windows: every task with those who have a sign in its row. */
export function MatrixList({ matrix, place }: { readonly matrix: Matrix; readonly place: string }) {
  return (
    <>
      {matrix.stages.map(({ stage, rows }) => (
        <section key={stage} class="matrix-list">
          <h2 class="kern-heading-small">{capital(labelOf(taskStage, stage))}</h2>
          <ul>{rows.map((row) => <TaskItem key={row.task.id} row={row} matrix={matrix} place={place} />)}</ul>
        </section>
      ))}
    </>
  );
}
