import { useEffect } from 'preact/hooks';
import { cooperationKind } from '../../../schema/vocabulary/cooperation-kind.js';
import type { ComparisonQuery } from '../../api/generated/operations.js';
import { DataTable, type Column } from '../../display/data-table.js';
import { Grounds } from '../../display/grounds.js';
import { VerdictSymbol } from '../../display/verdict-symbol.js';
import { verdictWord, verdictWords } from '../../display/verdict-words.js';
import { lookOfVerdict } from '../../legend/verdict-looks.js';
import { announce } from '../../state/announcement.js';
import { softly } from '../../texts/soft-hyphens.js';
import { capital, labelOf, texts } from '../../texts/texts.js';
import { grouped, groupOf, type GroupKey } from './groups.js';
import { PatternSelect } from '../overview/pattern-select.js';
import type { Sides } from './sides.js';

type Comparison = ComparisonQuery['comparison'];
type Row = Comparison['rows'][number];
type Slot = Row['left'];

/** What the item is called: a role, or both ends of a cooperation. */
function nameOf({ role, edge }: Row): string {
  if (role) return role.name;
  const [first] = (edge?.key ?? '').split('~');
  const ends = [...(edge?.roles ?? [])].sort((a, b) => Number(b.key === first) - Number(a.key === first));
  return texts.value.overview.pair(ends[0]?.name ?? '', ends[1]?.name ?? '');
}

function SideOfRow({ slot, name }: { readonly slot: Slot; readonly name: string }) {
  return (
    <div class="compared__side">
      <p class="with-symbol"><VerdictSymbol look={lookOfVerdict(slot)} /><span><b>{name}:</b> {verdictWords(slot)}</span></p>
      {slot.verdict !== 'UNKNOWN' && slot.verdict !== 'NOT_APPLICABLE' && <p class="kern-body kern-body--small">{slot.text}</p>}
      {slot.facts.length > 0 && <details class="folded"><summary>{texts.value.comparison.grounds(name)}</summary><Grounds grounds={slot.facts} /></details>}
    </div>
  );
}

function FormsOnly({ row, sides }: { readonly row: Row; readonly sides: Sides }) {
  const { comparison } = texts.value;
  const said = ([[sides[0].name, row.onlyLeftKinds], [sides[1].name, row.onlyRightKinds]] as const)
    .flatMap(([name, kinds]) => (kinds.length === 0 ? [] : [comparison.forms(name, kinds.map((kind) => labelOf(cooperationKind, kind)).join(', '))]));
  return said.length === 0 ? null : <p class="kern-body kern-body--small">{capital(said.join('; '))}.</p>;
}

/** What differs stands open; what agrees, and what is not known of either, can be unfolded. */
const FOLDED: readonly GroupKey[] = ['both', 'neither', 'inapplicable'];

function Group({ group, rows, sides }: { readonly group: GroupKey; readonly rows: readonly Row[]; readonly sides: Sides }) {
  const [left, right] = sides;
  const heading = <h2 class="kern-heading-small compared__heading" id={`group-${group}`}>{texts.value.comparison.groups[group](left.name, right.name)} <span class="quiet">({rows.length})</span></h2>;
  const items = (
    <ul>
      {rows.map((row) => (
        <li key={row.key} class="compared__item">
          <h3 class="topic__name">{softly(nameOf(row))}</h3>
          <FormsOnly row={row} sides={sides} />
          <SideOfRow slot={row.left} name={left.name} />
          <SideOfRow slot={row.right} name={right.name} />
        </li>
      ))}
    </ul>
  );
  return (
    <section class="compared" aria-labelledby={`group-${group}`}>
      {FOLDED.includes(group) ? <details><summary>{heading}</summary>{items}</details> : <>{heading}{items}</>}
    </section>
  );
}

function columns([left, right]: Sides): readonly Column<Row>[] {
  const { comparison } = texts.value;
  const side = (slot: Slot) => <span class="with-symbol"><VerdictSymbol look={lookOfVerdict(slot)} />{verdictWord(slot)}</span>;
  const outcome = (row: Row): string => comparison.outcomes[row.onlyLeftKinds.length + row.onlyRightKinds.length > 0 ? 'formsDiffer' : groupOf(row)];
  return [
    { key: 'field', label: comparison.table.field, cell: (row) => softly(nameOf(row)) },
    { key: 'left', label: left.name, cell: (row) => side(row.left) },
    { key: 'right', label: right.name, cell: (row) => side(row.right) },
    { key: 'outcome', label: comparison.table.outcome, cell: outcome },
  ];
}

function Summary({ rows, sides: [left, right] }: { readonly rows: readonly Row[]; readonly sides: Sides }) {
  const { comparison } = texts.value;
  const count = (...keys: readonly GroupKey[]): number => rows.filter((row) => keys.includes(groupOf(row))).length;
  const [onlyLeft, onlyRight, both] = [count('leftDocumented'), count('rightDocumented'), count('both')];
  const said = comparison.summary({ left: left.name, right: right.name, onlyLeft, onlyRight, both, opposed: count('onlyLeft', 'onlyRight') });
  // Short, so that the line that tells it holds it; the sentence stands below.
  useEffect(() => announce(comparison.told(onlyLeft + onlyRight, both)), [said]);
  return (
    <>
      <p class="sentence">{said}</p>
      <p class="remark">{comparison.notMissing}</p>
    </>
  );
}

/** The difference of the two: in one sentence, item by item with evidence, and as a table. */
export function Difference({ found, sides }: { readonly found: Comparison; readonly sides: Sides }) {
  const [left, right] = sides;
  return (
    <>
      <PatternSelect chosen={found.pattern} />
      <Summary rows={found.rows} sides={sides} />
      {grouped(found.rows).map(({ key, rows }) => <Group key={key} group={key} rows={rows} sides={sides} />)}
      <DataTable caption={texts.value.comparison.table.caption(left.name, right.name)} columns={columns(sides)} rows={found.rows} keyOf={({ key }) => key} />
    </>
  );
}
