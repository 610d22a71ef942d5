import { federalStateCode, type FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { LandSummaryDocument } from '../../api/generated/operations.js';
import { Answer } from '../../display/answer.js';
import { QUESTIONS } from '../../legend/questions.js';
import { useAnswer } from '../../state/loading.js';
import { addressWith, asOf, view } from '../../state/navigation.js';
import { labelOf, spoken, texts } from '../../texts/texts.js';
import { LandSummary } from '../land/land-summary.js';
import { FilterForm } from './filter-form.js';
import { FindingList } from './finding-list.js';
import { QuestionCards } from './question-cards.js';

/** A Land's findings: what is documented in sentences, the questions with their numbers, and every finding. */
export function LandFindings({ land }: { readonly land: FederalStateCode }) {
  const { findings } = texts.value;
  const { question: asked, findingKind, pattern, obligation, openOnly } = view.value.details;
  const narrowed = findingKind !== null || pattern !== null || obligation !== null || openOnly;
  const summary = useAnswer(LandSummaryDocument, { code: land, at: asOf.value, language: spoken.value });
  return (
    <>
      <Answer asked={summary}>{({ federalState }) => <LandSummary sentences={federalState.summary} />}</Answer>
      <QuestionCards
        label={findings.questionsOf(labelOf(federalStateCode, land))}
        questions={QUESTIONS}
        land={land}
        ready
        addressOf={({ key }) => addressWith({ question: key === asked ? null : key, findingKind: null, finding: null })}
        chosen={({ key }) => key === asked}
      />
      <details class="land-filter" open={narrowed}>
        <summary>{findings.narrow}</summary>
        <FilterForm whole={false} />
      </details>
      <FindingList land={land} />
    </>
  );
}
