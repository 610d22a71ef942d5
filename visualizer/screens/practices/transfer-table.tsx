import { federalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import type { PracticePageQuery } from '../../api/generated/operations.js';
import { DataTable, type Column } from '../../display/data-table.js';
import { addressOf } from '../../state/navigation.js';
import { labelOf, texts } from '../../texts/texts.js';

export type Practice = Extract<NonNullable<PracticePageQuery['node']>, { readonly __typename: 'Practice' }>;
type Transfer = Practice['BW'];

/** How many parts it has: its bodies and the ways they work together. */
const partsOf = ({ roles, edges }: Practice): number => roles.length + edges.length;

function columns(practice: Practice): readonly Column<Transfer>[] {
  const words = texts.value.practices;
  const total = partsOf(practice);
  return [
    { key: 'land', label: words.land, cell: ({ land }) => <a class="kern-link kern-link--small" href={addressOf({ room: 'land', land, tab: 'netz' })}>{labelOf(federalStateCode, land)}</a> },
    { key: 'fit', label: words.fit, cell: ({ fit }) => (fit === null ? words.nothing : words.of(Math.round(fit * total), total)) },
    { key: 'words', label: words.inWords, cell: ({ text, blockers }) => <>{text}{blockers.map((blocker) => <p key={blocker.id}><b>{words.blocked}:</b> {blocker.text}</p>)}</> },
    { key: 'ask', label: words.ask, cell: ({ whomToAsk }) => (whomToAsk.length === 0 ? <span class="quiet">{words.nobody}</span> : (
      <ul class="plain-list">{whomToAsk.map(({ id, name }) => <li key={id}><a class="kern-link kern-link--small" href={addressOf({ room: 'actor', id })}>{name}</a></li>)}</ul>
    )) },
  ];
}

/** What of a practice is documented in each Land, why not the rest, and whom to ask; in the fixed order of the Länder. */
export function TransferTable({ practice }: { readonly practice: Practice }) {
  const words = texts.value.practices;
  const rows = federalStateCode.values.map((code) => practice[code]);
  if (rows.every(({ fit }) => fit === null)) return <p class="kern-body">{practice.standing === 'PLANNED' ? words.planned : words.none}</p>;
  return (
    <>
      <p class="remark">{words.transferLead}</p>
      <DataTable caption={words.transfer} columns={columns(practice)} rows={rows} keyOf={({ land }) => land} />
    </>
  );
}
