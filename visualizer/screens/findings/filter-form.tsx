import { federalStateCode, type FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { obligation as obligations, type Obligation } from '../../../schema/vocabulary/obligation.js';
import { Button } from '../../display/button.js';
import { Select } from '../../display/select.js';
import { QUESTIONS, questionOf } from '../../legend/questions.js';
import { adjust, view } from '../../state/navigation.js';
import { capital, inWords, labelOf, texts } from '../../texts/texts.js';
import { narrows, WHOLE } from './finding-filter.js';

/** Narrows the findings of all Länder; what is chosen stands in the address. */
export function FilterForm() {
  const { findings } = texts.value;
  const { details } = view.value;
  return (
    <section class="finding-filter" aria-label={findings.filter} data-region>
      <Select id="finding-question" label={findings.question} value={details.question ?? ''} onChoose={(value) => adjust({ question: questionOf(value)?.key ?? null })}>
        <option value="">{findings.allQuestions}</option>
        {QUESTIONS.map(({ key, label }) => <option key={key} value={key}>{inWords(label)}</option>)}
      </Select>
      <Select id="finding-land" label={findings.land} value={details.topicLand ?? ''} onChoose={(value) => adjust({ topicLand: (value || null) as FederalStateCode | null })}>
        <option value="">{findings.allLands}</option>
        {federalStateCode.values.map((code) => <option key={code} value={code}>{labelOf(federalStateCode, code)}</option>)}
      </Select>
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
