import { actorKind } from '../../../schema/vocabulary/actor-kind.js';
import { actorLevel } from '../../../schema/vocabulary/actor-level.js';
import { federalStateCode, type FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { responsibilityRole } from '../../../schema/vocabulary/responsibility-role.js';
import { LandActorsDocument, type LandActorsQuery } from '../../api/generated/operations.js';
import { Answer } from '../../display/answer.js';
import { DataTable, type Column } from '../../display/data-table.js';
import { WebsiteLink } from '../../display/external-link.js';
import { Empty, Notice } from '../../display/notice.js';
import { fileName } from '../../export/file-name.js';
import { TableButton } from '../../export/table-button.js';
import { GroupSymbol } from '../../display/symbols.js';
import { namesLand } from '../../graph/statements.js';
import { groupOf } from '../../legend/kind-groups.js';
import { useAnswer } from '../../state/loading.js';
import { addressOf, asOf } from '../../state/navigation.js';
import { capital, labelOf, spoken, texts } from '../../texts/texts.js';
import { actorRows, type Actor, type ActorRow, type Responsibility } from './land-actors.js';

const kinds = ({ kind, furtherKinds }: Actor): string => [kind, ...furtherKinds].map((one) => capital(labelOf(actorKind, one))).join(', ');

/** The part in a task, in words; what names no Land is told. */
function partIn({ role, scope }: Responsibility): string {
  return [labelOf(responsibilityRole, role), ...(namesLand(scope) ? [] : [texts.value.marks.general])].join(', ');
}

function Tasks({ tasks, place }: { readonly tasks: readonly Responsibility[]; readonly place: string }) {
  if (tasks.length === 0) return <span class="quiet">{texts.value.landTabs.noTask}</span>;
  return (
    <ul class="plain">
      {tasks.map((one) => (
        <li key={one.id}><a class="kern-link kern-link--small" href={addressOf({ room: 'finder' }, { place, task: one.task.id })}>{one.task.name}</a> <span class="quiet">({partIn(one)})</span></li>
      ))}
    </ul>
  );
}

function Contact({ actor: { contact, website } }: { readonly actor: Actor }) {
  if (contact === null && website === null) return <span class="quiet">{texts.value.landTabs.noContact}</span>;
  return <>{contact !== null && <span>{contact} </span>}{website !== null && <WebsiteLink href={website} />}</>;
}

function columns(place: string): readonly Column<ActorRow>[] {
  const { landTabs: words } = texts.value;
  return [
    {
      key: 'name', label: words.name,
      cell: ({ actor }) => <span class="with-symbol"><GroupSymbol group={groupOf(actor.kind)} /><a class="kern-link" href={addressOf({ room: 'actor', id: actor.id })}>{actor.name}</a></span>,
    },
    { key: 'kind', label: words.kind, cell: ({ actor }) => kinds(actor) },
    { key: 'tasks', label: words.tasks, cell: ({ tasks }) => <Tasks tasks={tasks} place={place} /> },
    { key: 'cooperations', label: words.cooperations, cell: ({ cooperations }) => cooperations, numeric: true },
    { key: 'contact', label: words.contact, cell: Contact },
  ];
}

const cells = ({ actor, tasks, cooperations }: ActorRow): readonly string[] => [
  actor.name, kinds(actor), capital(labelOf(actorLevel, actor.level)), tasks.map((one) => `${one.task.name} (${partIn(one)})`).join('; '), String(cooperations), actor.contact ?? '', actor.website ?? '',
];

function Actors({ answer: { code, key, asOf: { validAt }, constellation } }: { readonly answer: LandActorsQuery['federalState'] }) {
  const { landTabs: words, states, download } = texts.value;
  const { ofLand, nationwide } = actorRows(constellation, key);
  const land = labelOf(federalStateCode, code);
  if (ofLand.length + nationwide.length === 0) return <Empty text={words.noActors} />;
  const head = [words.name, words.kind, words.level, words.tasks, words.cooperations, words.contact, words.website];
  return (
    <div class="land-tables">
      {constellation.omittedActors > 0 && <Notice tone="info" title={states.partial(constellation.omittedActors)} />}
      {ofLand.length === 0 ? <Empty text={words.noActors} /> : (
        <DataTable caption={words.ofLand(land, ofLand.length)} columns={columns(key)} rows={ofLand} keyOf={({ actor }) => actor.id} />
      )}
      {nationwide.length > 0 && <DataTable caption={words.nationwide(nationwide.length)} columns={columns(key)} rows={nationwide} keyOf={({ actor }) => actor.id} />}
      <TableButton name={fileName({ subject: land, view: download.views.stellen, day: validAt, ending: 'csv' })} table={() => ({ head, rows: [...ofLand, ...nationwide].map(cells) })} />
    </div>
  );
}

/** Who works in and for a Land: kind, tasks, cooperations, contact. */
export function ActorsRoom({ land }: { readonly land: FederalStateCode }) {
  const asked = useAnswer(LandActorsDocument, { code: land, at: asOf.value, language: spoken.value });
  return (
    <>
      <h2 class="kern-sr-only">{texts.value.land.tabs.stellen}</h2>
      <Answer asked={asked}>{({ federalState }) => <Actors answer={federalState} />}</Answer>
    </>
  );
}
