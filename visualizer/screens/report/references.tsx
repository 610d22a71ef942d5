import type { Proof } from '../../display/proofs.js';
import { addressOf } from '../../state/navigation.js';
import { texts } from '../../texts/texts.js';
import { placesBySource, type SourceNumbers } from './source-numbers.js';

/** Where statements are written: the numbers of the sources at the end of the report, each with its places. */
export function References({ proofs, numbers }: { readonly proofs: readonly Proof[]; readonly numbers: SourceNumbers }) {
  return <span class="report__reference" lang="de"> {placesBySource(proofs, numbers).map(({ number, places }) => `[${number}: ${places.join('; ')}]`).join(' ')}</span>;
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
