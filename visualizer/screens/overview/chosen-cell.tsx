import type { RefObject } from 'preact';
import { confidence as confidences } from '../../../schema/vocabulary/confidence.js';
import { cooperationKind } from '../../../schema/vocabulary/cooperation-kind.js';
import { extent as extents } from '../../../schema/vocabulary/extent.js';
import { federalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { obligation as obligations } from '../../../schema/vocabulary/obligation.js';
import { OverviewCellDocument, type OverviewCellQuery } from '../../api/generated/operations.js';
import { Answer } from '../../display/answer.js';
import { Button } from '../../display/button.js';
import { Grounds } from '../../display/grounds.js';
import { Empty } from '../../display/notice.js';
import { GroupSymbol } from '../../display/symbols.js';
import { VerdictSymbol } from '../../display/verdict-symbol.js';
import { verdictWords } from '../../display/verdict-words.js';
import { groupOf } from '../../legend/kind-groups.js';
import { lookOfVerdict } from '../../legend/verdict-looks.js';
import { useAnswer } from '../../state/loading.js';
import { addressOf, addressWith, asOf, go, language, view } from '../../state/navigation.js';
import { writtenDay } from '../../texts/dates.js';
import { capital, labelOf, spoken, texts } from '../../texts/texts.js';
import { writeCell, type Cell } from './cell.js';
import { Contribution } from './contribution.js';
import { fieldName, type Field } from './fields.js';
import { chosenPattern } from './overview-pattern.js';

type State = OverviewCellQuery['federalState'];
type Slot = State['slots'][number];

function Actors({ actors }: { readonly actors: Slot['actors'] }) {
  return (
    <ul class="plain-list">
      {actors.map(({ id, kind, name }) => (
        <li key={id} class="with-symbol"><GroupSymbol group={groupOf(kind)} /><a class="kern-link kern-link--small" href={addressOf({ room: 'actor', id })}>{name}</a></li>
      ))}
    </ul>
  );
}

function SlotFacts({ slot }: { readonly slot: Slot }) {
  const { chosen } = texts.value.overview;
  const rows: readonly (readonly [string, string | null | undefined])[] = [
    [chosen.extent, slot.extent && capital(labelOf(extents, slot.extent))],
    [chosen.confidence, slot.confidence && capital(labelOf(confidences, slot.confidence))],
    [chosen.kinds, capital(slot.cooperationKinds.map((kind) => labelOf(cooperationKind, kind)).join(', '))],
    [chosen.obligation, capital(labelOf(obligations, slot.obligation))],
    [chosen.basis, slot.edge?.basis ?? slot.role?.basis],
  ];
  return (
    <dl class="facts">
      <div><dt>{chosen.verdict}</dt><dd class="with-symbol"><VerdictSymbol look={lookOfVerdict(slot)} /><b>{capital(verdictWords(slot))}</b></dd></div>
      {rows.map(([label, value]) => value && <div key={label}><dt>{label}</dt><dd>{value}</dd></div>)}
      {slot.actors.length > 0 && <div><dt>{chosen.actors}</dt><dd><Actors actors={slot.actors} /></dd></div>}
    </dl>
  );
}

function Elsewhere({ state, slotKey }: { readonly state: State; readonly slotKey: string }) {
  const { chosen } = texts.value.overview;
  const link = [...state.missingLinks, ...state.undocumentedLinks].find(({ slot }) => slot.key === slotKey);
  if (!link) return null;
  return (
    <>
      <h3 class="subheading">{chosen.elsewhere}</h3>
      <p class="kern-body">
        {link.landsThatHaveIt.length === 0 ? capital(chosen.nowhere) : link.landsThatHaveIt.map((land, index) => (
          <span key={land}>{index > 0 && ', '}<a class="kern-link" href={addressWith({ cell: writeCell({ land, key: slotKey }) })}>{labelOf(federalStateCode, land)}</a></span>
        ))}
      </p>
      {link.practices.length > 0 && (
        <>
          <h3 class="subheading">{chosen.practices}</h3>
          <ul class="statements">{link.practices.map(({ id, name }) => <li key={id}><a class="kern-link" href={addressOf({ room: 'practice', id })}>{name}</a></li>)}</ul>
        </>
      )}
    </>
  );
}

function Found({ state, field }: { readonly state: State; readonly field: Field }) {
  const { chosen } = texts.value.overview;
  const slot = state.slots.find(({ key }) => key === field.key);
  if (!slot) return <Empty text={chosen.unknown} />;
  const land = labelOf(federalStateCode, state.code);
  const asking = { land, names: field.names, field: fieldName(field), day: writtenDay(state.asOf.validAt, language.value), known: slot.text, link: location.href };
  return (
    <>
      <p class="sentence">{slot.text}</p>
      <SlotFacts slot={slot} />
      <h3 class="subheading">{chosen.facts}</h3>
      {slot.facts.length > 0 ? <Grounds grounds={slot.facts} /> : <p class="kern-body">{chosen.noFacts}</p>}
      {slot.mentions.length > 0 && <><h3 class="subheading">{chosen.mentions}</h3><Grounds grounds={slot.mentions} /></>}
      <Elsewhere state={state} slotKey={slot.key} />
      <p class="chosen-cell__ways">
        <a class="kern-link" href={addressOf({ room: 'comparison' }, { lands: [state.code], pattern: view.value.details.pattern })}>{chosen.compare}</a>
        <a class="kern-link" href={addressOf({ room: 'land', land: state.code, tab: 'netz' }, { statement: slot.facts.find(({ __typename }) => __typename === 'Cooperation')?.id ?? null })}>{chosen.net}</a>
      </p>
      <Contribution asking={asking} />
    </>
  );
}

interface Props {
  readonly cell: Cell;
  readonly field: Field;
  /** Where the focus goes when a cell is chosen. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** All that is known of one field in one Land, and the way to say more. */
export function ChosenCell({ cell, field, heading }: Props) {
  const { overview } = texts.value;
  const asked = useAnswer(OverviewCellDocument, { land: cell.land, pattern: chosenPattern(), at: asOf.value, language: spoken.value });
  const close = (): void => {
    go(addressWith({ cell: null }));
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-cell="${writeCell(cell)}"]`)?.focus());
  };
  return (
    <section class="chosen-cell" aria-labelledby="chosen-title" data-region>
      <div class="chosen-cell__head">
        <h2 class="kern-heading-small" id="chosen-title" ref={heading} tabIndex={-1}>{overview.cell(labelOf(federalStateCode, cell.land), fieldName(field))}</h2>
        <Button look="tertiary" class="button--small" onClick={close}>{overview.chosen.close}</Button>
      </div>
      <Answer asked={asked}>{({ federalState }) => <Found state={federalState} field={field} />}</Answer>
    </section>
  );
}
