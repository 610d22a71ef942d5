import { useMemo } from 'preact/hooks';
import { DataTable, type Column } from '../../display/data-table.js';
import { GhostSymbol, GroupSymbol, LookSymbol, OpenSymbol } from '../../display/symbols.js';
import type { Net, NetNode, Statement } from '../../graph/net.js';
import { groupOf } from '../../legend/kind-groups.js';
import { lookOf } from '../../legend/statement-looks.js';
import { addressOf, language, view } from '../../state/navigation.js';
import { texts } from '../../texts/texts.js';
import { membersInWords, type Sayings } from './sayings.js';
import { chooseActor, chooseStatement } from './selecting.js';
import { useLater } from './use-later.js';
import { formOf, kindName, levelName, nodeName, standingOf } from './words.js';

/** About how high a row is, in pixels: so much room is kept for the tables until they come in sight. */
const ROW = 80;

interface Told {
  readonly net: Net;
  readonly sayings: Sayings;
}

interface Chosen {
  readonly actor: string | null;
  readonly statement: string | null;
}

function RowButton({ chosen, statement, onClick, children }: { readonly chosen: boolean; readonly statement?: string; readonly onClick: () => void; readonly children: string }) {
  return <button type="button" class="link-button" data-statement={statement} aria-pressed={chosen} onClick={onClick}>{children}</button>;
}

function actorColumns({ sayings, actor }: Told & Chosen): readonly Column<NetNode>[] {
  const { actorsTable } = texts.value.net;
  return [
    {
      key: 'name',
      label: actorsTable.name,
      cell: (node) => (
        <span class="with-symbol">
          {node.ghost ? <GhostSymbol /> : node.open ? <OpenSymbol /> : <GroupSymbol group={groupOf(node.kinds[0] ?? 'OTHER')} />}
          <RowButton chosen={actor === node.id} onClick={() => chooseActor(node.id, nodeName(node))}>{nodeName(node)}</RowButton>
        </span>
      ),
    },
    { key: 'kind', label: actorsTable.kind, cell: kindName },
    { key: 'level', label: actorsTable.level, cell: levelName },
    { key: 'count', label: actorsTable.count, cell: (node) => sayings.of(node.id).length, numeric: true },
  ];
}

function ProofCell({ facts, evidence }: Statement) {
  const { statementsTable } = texts.value.net;
  const [[first, ...more], [fact]] = [evidence, facts];
  if (!first || fact === undefined) return <span class="quiet">{texts.value.proof.none}</span>;
  return (
    <>
      <a class="kern-link kern-link--small" href={addressOf({ room: 'statement', id: fact })} lang="de">{first.source.title}</a>
      <span class="quiet"> <span lang="de">{first.locator}</span>{more.length > 0 && ` ${statementsTable.more(more.length)}`}</span>
    </>
  );
}

function statementColumns({ sayings, statement: chosen }: Told & Chosen): readonly Column<Statement>[] {
  const { statementsTable } = texts.value.net;
  return [
    {
      key: 'members',
      label: statementsTable.members,
      cell: (statement) => (
        <RowButton statement={statement.id} chosen={chosen === statement.id} onClick={() => chooseStatement(statement.id, statement.text)}>
          {membersInWords(sayings, statement)}
        </RowButton>
      ),
    },
    { key: 'form', label: statementsTable.form, cell: formOf },
    {
      key: 'standing',
      label: statementsTable.standing,
      cell: (statement) => <span class="with-symbol"><LookSymbol look={lookOf(statement.look)} /><span>{standingOf(statement)}</span></span>,
    },
    { key: 'proof', label: statementsTable.proof, cell: ProofCell },
  ];
}

function Tables(given: Told & Chosen) {
  const { net, actor, statement } = given;
  const words = texts.value.net;
  return (
    <>
      <DataTable
        caption={words.statementsTable.caption(net.statements.length)}
        columns={statementColumns(given)}
        rows={net.statements}
        keyOf={({ id }) => id}
        chosen={({ id, members }) => (statement === null ? members.some(({ node }) => node === actor) : id === statement)}
      />
      <DataTable
        caption={words.actorsTable.caption(net.nodes.length)}
        columns={actorColumns(given)}
        rows={net.nodes}
        keyOf={({ id }) => id}
        chosen={({ id }) => id === actor}
      />
    </>
  );
}

/**
 * The picture's twin: the same actors and the same statements as tables, with the same choice. They come when the
 * picture has been drawn, which need not wait for them.
 */
export function NetTables({ present }: { readonly present: Told | null }) {
  const told = useLater(present);
  const { actor, statement } = view.value.details;
  const tables = useMemo(() => told && <Tables {...told} actor={actor} statement={statement} />, [told, actor, statement, language.value]);
  const rows = told === null ? 0 : told.net.nodes.length + told.net.statements.length;
  return (
    <div class="net-tables" data-region aria-busy={told === null || told !== present} style={{ containIntrinsicBlockSize: `auto ${rows * ROW}px` }}>
      {tables}
    </div>
  );
}
