import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { federalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { practiceStanding } from '../../../schema/vocabulary/practice-standing.js';
import type { ReportQuery } from '../../api/generated/operations.js';
import { language } from '../../state/navigation.js';
import { writtenDay } from '../../texts/dates.js';
import { labelOf, texts } from '../../texts/texts.js';
import { References, ReportSources } from './references.js';
import { AbsenceSentences, Cooperations, FindingSentences } from './report-lists.js';
import { partsOf, type ReportParts } from './report-parts.js';
import type { AnsweringPractice } from './report-practices.js';
import type { SourceNumbers } from './source-numbers.js';
import { UndocumentedTables } from './undocumented-tables.js';

function Part({ title, empty, children }: { readonly title: string; readonly empty?: string | false; readonly children?: ComponentChildren }) {
  return (
    <section class="report__part">
      <h2 class="kern-heading-small">{title}</h2>
      {empty && <p class="kern-body">{empty}</p>}
      {children}
    </section>
  );
}

function Practices({ practices, numbers }: { readonly practices: readonly AnsweringPractice[]; readonly numbers: SourceNumbers }) {
  const { report } = texts.value;
  return (
    <ul class="report__list">
      {practices.map(({ practice: { id, name, standing, areas }, answers, proofs }) => (
        <li key={id}>
          <b>{name}</b> ({[labelOf(practiceStanding, standing), ...areas.map((area) => area.name)].join(', ')}) <span class="quiet">{report.answers(answers.join('; '))}</span><References proofs={proofs} numbers={numbers} />
        </li>
      ))}
    </ul>
  );
}

type State = ReportQuery['federalState'];

/** Of which day the report speaks, on which data it rests, and who has looked through it. */
function Basis({ state: { asOf, review }, dataset }: { readonly state: State; readonly dataset: ReportQuery['dataset'] }) {
  const { report, moment } = texts.value;
  const day = (date: string): string => writtenDay(date, language.value);
  return (
    <p class="report__basis">
      {report.moment(day(asOf.validAt))} · {report.data(asOf.revision, day(asOf.knownAt))}.{' '}
      {review ? report.reviewed(review.byFunction, day(review.reviewedOn)) : report.unreviewed}
      {dataset.synthetic && <strong class="limit">{moment.synthetic}</strong>}
    </p>
  );
}

function Present({ land, parts: { present, limited, numbers } }: { readonly land: string; readonly parts: ReportParts }) {
  const { report } = texts.value;
  return (
    <Part title={report.present} empty={present.length === 0 && report.noPresent}>
      {present.length > 0 && <Cooperations caption={report.presentTable(land)} cooperations={present} numbers={numbers} limited={false} />}
      {limited.length > 0 && <Cooperations caption={report.others} cooperations={limited} numbers={numbers} limited />}
    </Part>
  );
}

/** What is there, what is not, what is open: in the order in which a meeting goes through it. */
function Judged({ parts }: { readonly parts: ReportParts }) {
  const { report } = texts.value;
  const { absent, otherAbsences, parallel, hints, unclear, undocumented, more, numbers } = parts;
  return (
    <>
      <Part title={report.absent} empty={absent.length + otherAbsences.length === 0 && report.noAbsent}>
        <FindingSentences findings={absent} numbers={numbers} />
        <AbsenceSentences absences={otherAbsences} numbers={numbers} />
      </Part>
      <Part title={report.parallel} empty={parallel.length === 0 && report.noParallel}>
        <FindingSentences findings={parallel} numbers={numbers} />
        {hints.length > 0 && <><p class="kern-body"><b>{report.hints}</b></p><FindingSentences findings={hints} numbers={numbers} /></>}
      </Part>
      <Part title={report.unclear} empty={unclear.length === 0 && report.noUnclear}><FindingSentences findings={unclear} numbers={numbers} /></Part>
      <Part title={report.undocumented} empty={undocumented.length === 0 ? report.noUndocumented : report.undocumentedHint}><UndocumentedTables findings={undocumented} /></Part>
      {more.length > 0 && <Part title={report.more}><FindingSentences findings={more} numbers={null} /></Part>}
    </>
  );
}

/** Everything that a meeting needs to know of a Land, with the sources at the end. */
export function Report({ answer }: { readonly answer: ReportQuery }) {
  const { report } = texts.value;
  const { federalState: state, dataset } = answer;
  const parts = useMemo(() => partsOf(answer), [answer]);
  const omitted = state.findings.totalCount - state.findings.nodes.length;
  return (
    <>
      <Basis state={state} dataset={dataset} />
      <Part title={report.summary}><ul class="report__list">{state.summary.map(({ text }) => <li key={text}>{text}</li>)}</ul></Part>
      <Present land={labelOf(federalStateCode, state.code)} parts={parts} />
      <Judged parts={parts} />
      {omitted > 0 && <p class="kern-body">{report.omitted(omitted)}</p>}
      <Part title={report.practices} empty={parts.practices.length === 0 && report.noPractices}><Practices practices={parts.practices} numbers={parts.numbers} /></Part>
      <Part title={report.sources}><ReportSources numbers={parts.numbers} /></Part>
    </>
  );
}
