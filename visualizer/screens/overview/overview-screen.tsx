import { useEffect, useRef } from 'preact/hooks';
import { verdict as verdicts } from '../../../schema/vocabulary/verdict.js';
import { OverviewDocument, type OverviewQuery } from '../../api/generated/operations.js';
import { Answer } from '../../display/answer.js';
import { ScreenHeading } from '../../display/heading.js';
import { Empty, Notice } from '../../display/notice.js';
import { useNarrow } from '../../display/use-narrow.js';
import { VerdictSymbol } from '../../display/verdict-symbol.js';
import { ViewSwitch } from '../../display/view-switch.js';
import { SLOT_LOOKS, type SlotLook } from '../../legend/verdict-looks.js';
import { useAnswer } from '../../state/loading.js';
import { addressOf, addressWith, asOf, view } from '../../state/navigation.js';
import { labelOf, spoken, texts } from '../../texts/texts.js';
import { readCell } from './cell.js';
import { ChosenCell } from './chosen-cell.js';
import { FieldList } from './field-list.js';
import { FieldMatrix } from './field-matrix.js';
import { edgeFields, fieldsOf, roleFields } from './fields.js';
import { FieldsTable } from './fields-table.js';
import { Forms } from './forms.js';
import { chosenPattern } from './overview-pattern.js';
import { PatternSelect } from './pattern-select.js';

type Overview = OverviewQuery['overview'];

function Signs() {
  const { overview } = texts.value;
  const word = (look: SlotLook): string => (look === 'absent' ? labelOf(verdicts, 'ABSENT_CONFIRMED') : overview.words[look]);
  return <ul class="sign-key" aria-label={overview.legend}>{SLOT_LOOKS.map((look) => <li key={look} class="with-symbol"><VerdictSymbol look={look} />{word(look)}</li>)}</ul>;
}

function Fields({ overview }: { readonly overview: Overview }) {
  const words = texts.value.overview;
  const narrow = useNarrow();
  const { pattern, rows } = overview;
  if (view.value.details.asTable) return <FieldsTable rows={rows} fields={fieldsOf(pattern)} />;
  if (narrow) return <FieldList rows={rows} fields={fieldsOf(pattern)} />;
  return (
    <>
      <p class="remark">{words.keys}</p>
      <FieldMatrix title={words.edges} rows={rows} fields={edgeFields(pattern)} />
      <FieldMatrix title={words.roles} rows={rows} fields={roleFields(pattern)} />
    </>
  );
}

/** A chosen cell brings its heading into sight; an address that already names one leaves the start of the page alone. */
function Chosen({ overview }: { readonly overview: Overview }) {
  const { cell: written } = view.value.details;
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(written);
  useEffect(() => {
    if (written !== null && before.current !== written) {
      heading.current?.focus();
      heading.current?.scrollIntoView({ block: 'start' });
    }
    before.current = written;
  }, [written]);
  if (written === null) return null;
  const cell = readCell(written);
  const field = fieldsOf(overview.pattern).find(({ key }) => key === cell?.key);
  return cell && field ? <ChosenCell cell={cell} field={field} heading={heading} /> : <Empty text={texts.value.overview.chosen.unknown} />;
}

function Found({ overview }: { readonly overview: Overview }) {
  const words = texts.value.overview;
  const { asTable } = view.value.details;
  const applies = overview.rows.some(({ slots }) => slots.some(({ verdict }) => verdict !== 'NOT_APPLICABLE'));
  return (
    <>
      <div class="overview-head">
        <PatternSelect chosen={overview.pattern} />
        <ViewSwitch label={words.viewLabel} choices={[
          { label: words.asMatrix, address: addressWith({ asTable: false }), chosen: !asTable },
          { label: words.asTable, address: addressWith({ asTable: true }), chosen: asTable },
        ]} />
        <a class="kern-link overview-compare" href={addressOf({ room: 'comparison' }, { pattern: view.value.details.pattern })}>{words.compare}</a>
      </div>
      {!applies && <Notice tone="info" title={words.inapplicable} />}
      <Forms rows={overview.rows} fields={edgeFields(overview.pattern)} />
      <Chosen overview={overview} />
      <p class="remark">{words.notRanked}</p>
      <Signs />
      <Fields overview={overview} />
    </>
  );
}

/** The overview that the meeting of 2020 asked for: sixteen Länder, and what there should be in each. */
export function OverviewScreen() {
  const { overview } = texts.value;
  const asked = useAnswer(OverviewDocument, { pattern: chosenPattern(), at: asOf.value, language: spoken.value });
  return (
    <>
      <ScreenHeading title={overview.title}><p class="kern-body lead">{overview.lead}</p></ScreenHeading>
      <Answer asked={asked}>{(answer) => <Found overview={answer.overview} />}</Answer>
    </>
  );
}
