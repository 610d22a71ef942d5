import { absenceReason } from '../../../schema/vocabulary/absence-reason.js';
import { federalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { DataTable, type Column } from '../../display/data-table.js';
import { addressOf } from '../../state/navigation.js';
import { inWords, labelOf, texts } from '../../texts/texts.js';
import { MINI_PLACES } from './mini-places.js';
import type { MiniNet } from './mini-net.js';

const list = (items: readonly string[], none: string) => (items.length > 0 ? items.join('; ') : <span class="quiet">{none}</span>);

function columns(): readonly Column<MiniNet>[] {
  const { table } = texts.value.germany;
  return [
    { key: 'land', label: table.land, cell: ({ code }) => <a class="kern-link" href={addressOf({ room: 'land', land: code, tab: 'befunde' })}>{labelOf(federalStateCode, code)}</a> },
    { key: 'directorate', label: table.directorate, cell: ({ directorates }) => list(directorates, table.nothing) },
    { key: 'present', label: table.present, cell: ({ presence }) => list(MINI_PLACES.filter((place) => presence.get(place) === 'land').map(({ label }) => inWords(label)), table.nothing) },
    { key: 'pairs', label: table.pairs, cell: ({ pairs }) => list(pairs.map(({ from, to }) => `${inWords(from.label)} – ${inWords(to.label)}`), table.nothing) },
    { key: 'absent', label: table.absent, cell: ({ absent }) => list(absent.map(({ place, reason }) => `${inWords(place.label)}: ${labelOf(absenceReason, reason)}`), '–') },
  ];
}

/** The tiles' twin: the same statements as a table, in the fixed order of the Länder and never ranked. */
export function GermanyTable({ nets }: { readonly nets: readonly MiniNet[] }) {
  return <DataTable caption={texts.value.germany.table.caption} columns={columns()} rows={nets} keyOf={({ code }) => code} />;
}
