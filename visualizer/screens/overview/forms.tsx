import { useEffect } from 'preact/hooks';
import { cooperationKind, type CooperationKind } from '../../../schema/vocabulary/cooperation-kind.js';
import { federalStateCode, type FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { isValueOf } from '../../../schema/vocabulary/vocabulary.js';
import { OfFormsDocument, type OfFormsQuery } from '../../api/generated/operations.js';
import { Answer } from '../../display/answer.js';
import { Grounds } from '../../display/grounds.js';
import { Select } from '../../display/select.js';
import { namesLand } from '../../graph/statements.js';
import { announce } from '../../state/announcement.js';
import { useAnswer } from '../../state/loading.js';
import { addressWith, asOf, go, view } from '../../state/navigation.js';
import { capital, labelOf, spoken, texts } from '../../texts/texts.js';
import type { Row } from './field-cell.js';
import { fieldName, type Field } from './fields.js';
import { FORM_QUESTIONS, formNames, formSentence, landNames, landsWithForm } from './form-question.js';

type Cooperations = OfFormsQuery['cooperations'];
const QUESTIONS = Object.keys(FORM_QUESTIONS) as readonly (keyof typeof FORM_QUESTIONS)[];

/** The forms that a choice of the field stands for. */
function formsOf(value: string): readonly CooperationKind[] {
  const question = QUESTIONS.find((candidate) => candidate === value);
  if (question) return FORM_QUESTIONS[question];
  return isValueOf(cooperationKind, value) ? [value] : [];
}

function choiceOf(forms: readonly CooperationKind[]): string {
  return QUESTIONS.find((question) => FORM_QUESTIONS[question].join() === forms.join()) ?? forms[0] ?? '';
}

function FormSelect() {
  const words = texts.value.overview.forms;
  return (
    <Select id="form" label={words.form} value={choiceOf(view.value.details.forms)} onChoose={(value) => go(addressWith({ forms: formsOf(value) }))}>
      <option value="">{words.anyForm}</option>
      <optgroup label={words.questions}>{QUESTIONS.map((question) => <option key={question} value={question}>{words[question]}</option>)}</optgroup>
      <optgroup label={words.single}>{cooperationKind.values.map((kind) => <option key={kind} value={kind}>{capital(labelOf(cooperationKind, kind))}</option>)}</optgroup>
    </Select>
  );
}

function PairSelect({ fields }: { readonly fields: readonly Field[] }) {
  const words = texts.value.overview.forms;
  return (
    <Select id="pair" label={words.pair} value={view.value.details.pair ?? ''} onChoose={(value) => go(addressWith({ pair: value || null }))}>
      <option value="">{words.anyPair}</option>
      {fields.map((field) => <option key={field.key} value={field.key}>{fieldName(field)}</option>)}
    </Select>
  );
}

/** What is on record in these forms: first what names a Land, then what names none. */
function Recorded({ cooperations, title }: { readonly cooperations: Cooperations; readonly title: string }) {
  const words = texts.value.overview.forms;
  const named = cooperations.nodes.filter(({ scope }) => namesLand(scope));
  const general = cooperations.nodes.filter(({ scope }) => !namesLand(scope));
  const left = cooperations.totalCount - cooperations.nodes.length;
  if (cooperations.nodes.length === 0) return <p class="kern-body">{words.nothing}</p>;
  return (
    <>
      {named.length > 0 && <><h3 class="subheading">{title}</h3><Grounds grounds={named.map(asGround)} /></>}
      {general.length > 0 && <><h3 class="subheading">{words.general}</h3><Grounds grounds={general.map(asGround)} /></>}
      {left > 0 && <p class="remark">{words.more(left)}</p>}
    </>
  );
}

const asGround = (cooperation: Cooperations['nodes'][number]) => ({ ...cooperation, __typename: 'Cooperation' });

/** The Länder that statements that count name, in their fixed order. */
function landsIn({ nodes }: Cooperations): readonly FederalStateCode[] {
  const counting = nodes.filter(({ scope, status, confidence }) => namesLand(scope) && status === 'ACTIVE' && confidence !== 'LOW');
  const named = new Set(counting.flatMap(({ areas }) => areas.flatMap(({ federalState }) => federalState?.code ?? [])));
  return federalStateCode.values.filter((code) => named.has(code));
}

/** The answer, read aloud as well. */
function Said({ text }: { readonly text: string }) {
  useEffect(() => announce(text), [text]);
  return <p class="sentence">{text}</p>;
}

function anywhere(forms: readonly CooperationKind[], cooperations: Cooperations): string {
  const words = texts.value.overview.forms;
  const lands = landsIn(cooperations);
  return lands.length === 0 ? words.nowhere(formNames(forms)) : words.anywhere(formNames(forms), landNames(lands));
}

function FormAnswer({ forms, field, rows }: { readonly forms: readonly CooperationKind[]; readonly field: Field | undefined; readonly rows: readonly Row[] }) {
  const words = texts.value.overview.forms;
  const asked = useAnswer(OfFormsDocument, { kinds: forms, at: asOf.value, language: spoken.value });
  const lands = field ? landsWithForm(rows, field.key, forms) : [];
  return (
    <>
      {field && <Said text={formSentence(forms, field, lands)} />}
      <Answer asked={asked}>
        {({ cooperations }) => (
          <>
            {!field && <Said text={anywhere(forms, cooperations)} />}
            <Recorded cooperations={cooperations} title={field && lands.length === 0 ? words.nearest : words.all} />
          </>
        )}
      </Answer>
    </>
  );
}

/** In which Länder, and between whom, a form of cooperation is documented. */
export function Forms({ rows, fields }: { readonly rows: readonly Row[]; readonly fields: readonly Field[] }) {
  const { forms, pair } = view.value.details;
  return (
    <section class="forms" aria-labelledby="forms-title" data-region>
      <h2 class="kern-heading-small" id="forms-title">{texts.value.overview.forms.title}</h2>
      <div class="forms__fields"><FormSelect /><PairSelect fields={fields} /></div>
      {forms.length > 0 && <FormAnswer forms={forms} field={fields.find(({ key }) => key === pair)} rows={rows} />}
    </section>
  );
}
