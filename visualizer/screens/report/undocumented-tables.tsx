import { ObligationMark } from '../../display/finding-symbol.js';
import { softly } from '../../texts/soft-hyphens.js';
import { capital, texts } from '../../texts/texts.js';
import { askedBy, reasonOf, subjectOf } from '../findings/finding-words.js';
import type { ShownFinding } from '../findings/shown-finding.js';

/** What is not documented, by the pattern that asks for it: why it is open, and which Länder have it. */
export function UndocumentedTables({ findings }: { readonly findings: readonly ShownFinding[] }) {
  const { report } = texts.value;
  const patterns = [...new Set(findings.map(askedBy))];
  return (
    <>
      {patterns.map((pattern) => (
        <table key={pattern} class="report-table">
          <caption>{pattern}</caption>
          <thead><tr><th scope="col">{report.subject}</th><th scope="col">{report.reason}</th><th scope="col">{softly(report.obligation)}</th><th scope="col">{report.elsewhere}</th></tr></thead>
          <tbody>
            {findings.filter((finding) => askedBy(finding) === pattern).map((finding) => (
              <tr key={finding.id}>
                <th scope="row">{softly(subjectOf(finding))}</th>
                <td>{capital(reasonOf(finding))}</td>
                <td><ObligationMark obligation={finding.obligation} /></td>
                <td>{finding.link?.landsThatHaveIt.join(', ') || '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </>
  );
}
