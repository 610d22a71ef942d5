import type { ComponentChildren } from 'preact';
import { texts } from '../../texts/texts.js';
import { AbsenceSentences, Cooperations, FindingSentences } from './report-lists.js';
import type { ReportParts } from './report-parts.js';
import { UndocumentedTables } from './undocumented-tables.js';

/** A part of the report; `empty` is said where there is nothing to list. */
export function Part({ title, empty, children }: { readonly title: string; readonly empty?: string | false; readonly children?: ComponentChildren }) {
  return (
    <section class="report__part">
      <h2 class="kern-heading-small">{title}</h2>
      {empty && <p class="kern-body">{empty}</p>}
      {children}
    </section>
  );
}

/** What is documented as working together. */
export function Present({ land, parts: { present, limited, numbers } }: { readonly land: string; readonly parts: ReportParts }) {
  const { report } = texts.value;
  return (
    <Part title={report.present} empty={present.length === 0 && report.noPresent}>
      {present.length > 0 && <Cooperations caption={report.presentTable(land)} cooperations={present} numbers={numbers} limited={false} />}
      {limited.length > 0 && <Cooperations caption={report.others} cooperations={limited} numbers={numbers} limited />}
    </Part>
  );
}

/** What is there, what is not, what is open: in the order in which a meeting goes through it. */
export function Judged({ parts }: { readonly parts: ReportParts }) {
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
