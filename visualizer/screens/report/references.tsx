import type { Proof } from '../../display/proofs.js';
import { addressOf } from '../../state/navigation.js';
import { texts } from '../../texts/texts.js';
import type { SourceNumbers } from './source-numbers.js';

/** Where a statement is written: the numbers of the sources at the end of the report, with the places in them. */
export function References({ proofs, numbers }: { readonly proofs: readonly Proof[]; readonly numbers: SourceNumbers }) {
  const { report } = texts.value;
  return (
    <>
      {proofs.map(({ source, locator }) => (
        <span key={`${source.id} ${locator}`} class="report__reference" lang="de">
          {' '}
          {report.reference(numbers.numberOf(source.id), locator)}
        </span>
      ))}
    </>
  );
}

/** The sources that the numbers stand for. */
export function ReportSources({ numbers: { sources, numberOf } }: { readonly numbers: SourceNumbers }) {
  const { report } = texts.value;
  if (sources.length === 0) return <p class="kern-body">{report.noSources}</p>;
  return (
    <ol class="report__sources">
      {sources.map(({ id, title, publisher, url }) => (
        <li key={id} value={numberOf(id)}>
          <a class="kern-link" href={addressOf({ room: 'source', id })} lang="de">{title}</a>
          {publisher && <span lang="de">, {publisher}</span>}
          {url && <span class="report__url" lang="de"> {url}</span>}
        </li>
      ))}
    </ol>
  );
}
