import { useMemo } from 'preact/hooks';
import { federalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { practiceStanding } from '../../../schema/vocabulary/practice-standing.js';
import type { ReportQuery } from '../../api/generated/operations.js';
import { language } from '../../state/navigation.js';
import { writtenDay } from '../../texts/dates.js';
import { labelOf, texts } from '../../texts/texts.js';
import { subjectOf } from '../findings/finding-words.js';
import type { ShownFinding } from '../findings/shown-finding.js';
import { LandFigure } from './land-figure.js';
import { References, ReportSources } from './references.js';
import { Judged, Part, Present } from './report-sections.js';
import { partsOf } from './report-parts.js';
import type { AnsweringPractice } from './report-practices.js';
import type { SourceNumbers } from './source-numbers.js';

/** What a practice answers: the first by its name, the others by their number. */
function answered(answers: readonly ShownFinding[]): string {
  const [first = '', ...others] = new Set(answers.map(subjectOf));
  return texts.value.report.answers(first, others.length);
}

function Practices({ practices, numbers }: { readonly practices: readonly AnsweringPractice[]; readonly numbers: SourceNumbers }) {
  return (
    <ul class="report__list">
      {practices.map(({ practice: { id, name, standing, areas }, answers, proofs }) => (
        <li key={id}>
          <b>{name}</b> ({[labelOf(practiceStanding, standing), ...areas.map((area) => area.name)].join(', ')}) <span class="quiet">{answered(answers)}</span><References proofs={proofs} numbers={numbers} />
        </li>
      ))}
    </ul>
  );
}

type State = ReportQuery['federalState'];

/** Who has looked through the information; of which day it speaks stands at the head of every page of the viewer. */
function Review({ review }: Pick<State, 'review'>) {
  const { report } = texts.value;
  return <p class="report__basis">{review ? report.reviewed(review.byFunction, writtenDay(review.reviewedOn, language.value)) : report.unreviewed}</p>;
}

/** Everything that a meeting needs to know of a Land, with the sources at the end. */
export function Report({ answer }: { readonly answer: ReportQuery }) {
  const { report } = texts.value;
  const { federalState: state } = answer;
  const parts = useMemo(() => partsOf(answer), [answer]);
  const omitted = state.findings.totalCount - state.findings.nodes.length;
  return (
    <>
      <Review review={state.review} />
      <Part title={report.summary}><ul class="report__list">{state.summary.map(({ text }) => <li key={text}>{text}</li>)}</ul></Part>
      <Part title={report.figure}><LandFigure land={state.code} numbers={parts.numbers} /></Part>
      <Present land={labelOf(federalStateCode, state.code)} parts={parts} />
      <Judged parts={parts} />
      {omitted > 0 && <p class="kern-body">{report.omitted(omitted)}</p>}
      <Part title={report.practices} empty={parts.practices.length === 0 && report.noPractices}><Practices practices={parts.practices} numbers={parts.numbers} /></Part>
      <Part title={report.sources}><ReportSources numbers={parts.numbers} /></Part>
    </>
  );
}
