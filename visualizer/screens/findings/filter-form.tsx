import { federalStateCode, type FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { findingKind, type FindingKind } from '../../../schema/vocabulary/finding-kind.js';
import { obligation as obligations, type Obligation } from '../../../schema/vocabulary/obligation.js';
import { Button } from '../../display/button.js';
import { Select } from '../../display/select.js';
import { kindsAsked, QUESTIONS, questionOf } from '../../legend/questions.js';
import { adjust, view } from '../../state/navigation.js';
import { capital, inWords, labelOf, texts } from '../../texts/texts.js';
import { narrows, oneKind, WHOLE } from './finding-filter.js';
import { PatternField } from './pattern-field.js';

/** Which question, and which Land: where a screen has them otherwise, they are not asked twice. */
function WhichAndWhere() {
  const { findings } = texts.value;
  const { question, land } = view.value.details;
  return (
    <>
      <Select id="finding-question" label={findings.question} value={question ?? ''} onChoose={(value) => adjust({ question: questionOf(value)?.key ?? null, findingKind: null })}>
        <option value="">{findings.allQuestions}</option>
        {QUESTIONS.map(({ key, label }) => <option key={key} value={key}>{inWords(label)}</option>)}
      </Select>
      <Select id="finding-land" label={findings.land} value={land ?? ''} onChoose={(value) => adjust({ land: (value || null) as FederalStateCode | null })}>
        <option value="">{findings.allLands}</option>
        {federalStateCode.values.map((code) => <option key={code} value={code}>{labelOf(federalStateCode, code)}</option>)}
      </Select>
    </>
  );
}

/** The kinds of findings that answer the question. */
function KindField() {
  const { findings } = texts.value;
  const { details } = view.value;
  return (
    <Select id="finding-kind" label={findings.kind} value={oneKind(details) ?? ''} onChoose={(value) => adjust({ findingKind: (value || null) as FindingKind | null })}>
      <option value="">{findings.anyKind}</option>
      {kindsAsked(details.question).map((kind) => <option key={kind} value={kind}>{capital(labelOf(findingKind, kind))}</option>)}
    </Select>
  );
}

/** Narrows findings; what is chosen stands in the address. */
export function FilterForm({ whole }: { readonly whole: boolean }) {
  const { findings } = texts.value;
  const { details } = view.value;
  return (
    <section class="finding-filter" aria-label={findings.filter} data-region>
      {whole && <WhichAndWhere />}
      <KindField />
      <PatternField />
      <Select id="finding-obligation" label={findings.obligation} value={details.obligation ?? ''} onChoose={(value) => adjust({ obligation: (value || null) as Obligation | null })}>
        <option value="">{findings.anyObligation}</option>
        {obligations.values.map((value) => <option key={value} value={value}>{capital(labelOf(obligations, value))}</option>)}
      </Select>
      <Select id="finding-status" label={findings.status} value={details.openOnly ? 'offen' : ''} onChoose={(value) => adjust({ openOnly: value !== '' })}>
        <option value="">{findings.anyStatus}</option>
        <option value="offen">{findings.openOnly}</option>
      </Select>
      {narrows(details) && <Button look="tertiary" onClick={() => adjust(WHOLE)}>{findings.reset}</Button>}
    </section>
  );
}
