import { clarity as clarities } from '../../../schema/vocabulary/clarity.js';
import { federalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { TaskLandsDocument, type TaskLandsQuery } from '../../api/generated/operations.js';
import { Answer } from '../../display/answer.js';
import { DataTable, type Column } from '../../display/data-table.js';
import { Limits, limitsOf } from '../../display/statement-marks.js';
import { fileName } from '../../export/file-name.js';
import { TableButton } from '../../export/table-button.js';
import { tableFile } from '../../export/table-file.js';
import { useAnswer } from '../../state/loading.js';
import { addressOf, asOf } from '../../state/navigation.js';
import { capital, labelOf, spoken, texts } from '../../texts/texts.js';

type FederalState = TaskLandsQuery['federalStates'][number];
type Clarity = FederalState['clarity'][number];
type Responsibility = Clarity['responsibilities'][number];

/** One result: a Land, or the places in it where the same holds. */
interface Row {
  readonly land: FederalState;
  readonly clarity: Clarity;
}

const rowsOf = ({ federalStates }: TaskLandsQuery): readonly Row[] => federalStates.flatMap((land) => land.clarity.map((clarity) => ({ land, clarity })));

/** The Land, with the places where it does not hold for all of it. */
function placeOf({ land, clarity: { areas } }: Row): string {
  const name = labelOf(federalStateCode, land.code);
  return areas.every(({ level }) => level === 'STATE') ? name : texts.value.task.places(name, areas.map((area) => area.name).join(', '));
}

function verdictOf({ clarity: { clarity, withoutLead } }: Row): string {
  return capital(withoutLead ? texts.value.task.onlyInvolved : labelOf(clarities, clarity));
}

const those = ({ clarity }: Row, lead: boolean): readonly Responsibility[] => clarity.responsibilities.filter(({ role }) => (role === 'LEAD') === lead);

const named = (row: Row, lead: boolean): string => those(row, lead).map(({ actor }) => actor.name).join('; ');

function nobodyWord({ clarity: { clarity } }: Row, lead: boolean): string {
  const { table } = texts.value.task;
  if (!lead) return table.noOthers;
  return clarity === 'NONE' ? table.nobody : table.none;
}

/** Those who have a part in it, each with what limits that. */
function Responsible({ row, lead }: { readonly row: Row; readonly lead: boolean }) {
  const own = those(row, lead);
  if (own.length === 0) return <span class="quiet">{nobodyWord(row, lead)}</span>;
  return (
    <ul class="plain">
      {own.map((one) => (
        <li key={one.id}><a class="kern-link" href={addressOf({ room: 'actor', id: one.actor.id })}>{one.actor.name}</a><Limits limits={limitsOf(one)} /></li>
      ))}
    </ul>
  );
}

function columns(): readonly Column<Row>[] {
  const { table } = texts.value.task;
  return [
    { key: 'land', label: table.land, cell: (row) => <a class="kern-link" href={addressOf({ room: 'land', land: row.land.code, tab: 'befunde' })}>{placeOf(row)}</a>, text: placeOf },
    { key: 'verdict', label: table.verdict, cell: verdictOf, text: verdictOf },
    { key: 'leads', label: table.leads, cell: (row) => <Responsible row={row} lead />, text: (row) => named(row, true) || nobodyWord(row, true) },
    { key: 'involved', label: table.involved, cell: (row) => <Responsible row={row} lead={false} />, text: (row) => named(row, false) || nobodyWord(row, false) },
  ];
}

/** Who handles a task in each of the sixteen Länder, in their fixed order. */
export function TaskLands({ id, name }: { readonly id: string; readonly name: string }) {
  const { task } = texts.value;
  const asked = useAnswer(TaskLandsDocument, { id, at: asOf.value, language: spoken.value });
  return (
    <section>
      <h2 class="subheading">{task.lands}</h2>
      <Answer asked={asked}>
        {(answer) => {
          const rows = rowsOf(answer);
          return (
            <>
              <TableButton name={fileName({ subject: name, view: '', day: answer.federalStates[0]?.asOf.validAt ?? '', ending: 'csv' })} table={() => tableFile(columns(), rows)} />
              <DataTable caption={task.table.caption(name)} columns={columns()} rows={rows} keyOf={({ land, clarity }) => `${land.code} ${clarity.areas[0]?.key ?? ''}`} />
            </>
          );
        }}
      </Answer>
    </section>
  );
}
