import { actorKind } from '../../../schema/vocabulary/actor-kind.js';
import { taskStage } from '../../../schema/vocabulary/task-stage.js';
import { FindingSymbol } from './finding-symbol.js';
import type { FindingLook } from './matrix-findings.js';
import { GroupSymbol, RoleSymbol } from '../../display/symbols.js';
import { groupOf } from '../../legend/kind-groups.js';
import { addressOf } from '../../state/navigation.js';
import { softly } from '../../texts/soft-hyphens.js';
import { capital, labelOf, texts } from '../../texts/texts.js';
import type { Matrix, MatrixRow, Sign } from './matrix.js';
import { findingWords, signWords, verdictWords } from './verdict-words.js';

/** The place, or how many, below a sign. */
function placeMark(places: readonly string[]): string {
  return places.length === 1 ? softly(places[0] ?? '') : texts.value.matrix.places(places.length);
}

/** The signs of a cell, each with its words for screen readers and as a hint for the pointer. */
export function Signs({ signs }: { readonly signs: readonly Sign[] }) {
  return (
    <>
      {signs.map((sign) => (
        <span key={`${sign.sign}${sign.general}`} class="matrix__sign" title={signWords(sign)}>
          <RoleSymbol sign={sign.places.length > 0 ? 'involved' : sign.sign} general={sign.general} />
          {sign.places.length > 0 && <span class="matrix__place" aria-hidden="true">{placeMark(sign.places)}</span>}
          <span class="kern-sr-only">{signWords(sign)}. </span>
        </span>
      ))}
    </>
  );
}

export function TaskLink({ row, place }: { readonly row: MatrixRow; readonly place: string }) {
  return <a class="kern-link kern-link--small" href={addressOf({ room: 'finder' }, { place, task: row.task.id })}>{softly(row.task.name)}</a>;
}

/** Findings that the words of the verdict do not say by themselves. */
const SAID_BESIDE: readonly FindingLook[] = ['parallel', 'mehrere-angebote', 'unklar'];

export function Verdict({ row }: { readonly row: MatrixRow }) {
  const { verdict, findings } = row;
  return (
    <>
      {findings.filter(({ look }) => !SAID_BESIDE.includes(look)).slice(0, 1).map(({ look, text }) => <span key={look} title={text}><FindingSymbol look={look} /> </span>)}
      {verdictWords(verdict)}
      {findings.filter(({ look }) => SAID_BESIDE.includes(look)).map((finding) => (
        <span key={findingWords(finding)} class="with-symbol matrix__finding" title={finding.text}><FindingSymbol look={finding.look} /><span>{findingWords(finding)}</span></span>
      ))}
      {verdict.says === 'nobody' && <span class="quiet"> {verdict.text}</span>}
      {'unclear' in verdict && verdict.unclear && <span class="limit limit--unclear">{texts.value.matrix.unclear}</span>}
    </>
  );
}

function Row({ row, matrix, place }: { readonly row: MatrixRow; readonly matrix: Matrix; readonly place: string }) {
  return (
    <tr>
      <th scope="row"><TaskLink row={row} place={place} /></th>
      {matrix.kinds.map((kind) => <td key={kind} class="matrix__cell"><Signs signs={row.cells.get(kind) ?? []} /></td>)}
      <td class="matrix__verdict"><Verdict row={row} /></td>
    </tr>
  );
}

/** The matrix as a table: it moves sideways inside its own frame where it does not fit. */
export function MatrixTable({ matrix, place, caption }: { readonly matrix: Matrix; readonly place: string; readonly caption: string }) {
  const words = texts.value.matrix;
  return (
    <div class="matrix__frame" role="region" aria-label={words.scroll} tabIndex={0} data-region>
      <table class="matrix">
        <caption class="kern-sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.task}</th>
            {matrix.kinds.map((kind) => (
              <th key={kind} scope="col" class="matrix__kind">
                <span class="matrix__kind-name"><GroupSymbol group={groupOf(kind)} /><span>{softly(capital(labelOf(actorKind, kind)))}</span></span>
              </th>
            ))}
            <th scope="col" class="matrix__verdict">{words.verdict}</th>
          </tr>
        </thead>
        {matrix.stages.map(({ stage, rows }) => (
          <tbody key={stage}>
            <tr class="matrix__stage"><th scope="rowgroup" colSpan={matrix.kinds.length + 2}>{capital(labelOf(taskStage, stage))}</th></tr>
            {rows.map((row) => <Row key={row.task.id} row={row} matrix={matrix} place={place} />)}
          </tbody>
        ))}
      </table>
    </div>
  );
}
