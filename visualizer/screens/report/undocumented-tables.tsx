import { DataTable, type Column } from '../../display/data-table.js';
import { ObligationMark } from '../../display/finding-symbol.js';
import { softly } from '../../texts/soft-hyphens.js';
import { capital, texts } from '../../texts/texts.js';
import { askedBy, reasonOf, subjectOf } from '../findings/finding-words.js';
import type { ShownFinding } from '../findings/shown-finding.js';

function columns(): readonly Column<ShownFinding>[] {
  const { report } = texts.value;
  return [
    { key: 'subject', label: report.subject, cell: (finding) => softly(subjectOf(finding)) },
    { key: 'reason', label: report.reason, cell: (finding) => capital(reasonOf(finding)) },
    { key: 'obligation', label: report.obligation, cell: ({ obligation }) => <ObligationMark obligation={obligation} /> },
    { key: 'elsewhere', label: report.elsewhere, cell: ({ link }) => link?.landsThatHaveIt.join(', ') || '–' },
  ];
}

/** What is not documented, by the pattern that asks for it: why it is open, and which Länder have it. */
export function UndocumentedTables({ findings }: { readonly findings: readonly ShownFinding[] }) {
  const patterns = [...new Set(findings.map(askedBy))];
  return (
    <>
      {patterns.map((pattern) => (
        <DataTable key={pattern} caption={pattern} columns={columns()} rows={findings.filter((finding) => askedBy(finding) === pattern)} keyOf={({ id }) => id} />
      ))}
    </>
  );
}
