import { sourceKind, type SourceKind } from '../../schema/vocabulary/source-kind.js';
import { addressOf, language } from '../state/navigation.js';
import { writtenDay } from '../texts/dates.js';
import { capital, labelOf, texts } from '../texts/texts.js';
import { ExternalLink } from './external-link.js';

/** Where a statement is written: the place in a source. */
export interface Proof {
  readonly locator: string;
  readonly assertedBy: string | null;
  readonly verifiedAt: string | null;
  readonly source: {
    readonly id: string;
    readonly title: string;
    readonly publisher: string | null;
    readonly publishedOn: string | null;
    readonly url: string | null;
    readonly kind: SourceKind;
  };
}

function ProofItem({ proof }: { readonly proof: Proof }) {
  const { proof: words } = texts.value;
  const { source, locator, verifiedAt } = proof;
  const day = source.publishedOn && writtenDay(source.publishedOn, language.value);
  return (
    <li class="proof">
      <a class="kern-link" href={addressOf({ room: 'source', id: source.id })} lang="de">{source.title}</a>
      <span class="proof__place" lang="de">{locator}</span>
      <span class="proof__more">
        {capital(labelOf(sourceKind, source.kind))}
        {source.publisher && <> · <span lang="de">{source.publisher}</span></>}
        {day && ` · ${day}`}
        {verifiedAt && ` · ${words.verified(writtenDay(verifiedAt, language.value))}`}
      </span>
      {source.url && <ExternalLink href={source.url}>{words.openSource}</ExternalLink>}
    </li>
  );
}

/** The evidence of a statement, with the place where to look and a link to the source. */
export function Proofs({ proofs }: { readonly proofs: readonly Proof[] }) {
  if (proofs.length === 0) return <p class="kern-body kern-body--muted">{texts.value.proof.none}</p>;
  return <ul class="proofs">{proofs.map((proof) => <ProofItem key={`${proof.source.id} ${proof.locator}`} proof={proof} />)}</ul>;
}

/** The evidence behind a button of its own, where many statements stand below each other. */
export function FoldedProofs({ proofs }: { readonly proofs: readonly Proof[] }) {
  const { proof: words } = texts.value;
  return (
    <details class="folded">
      <summary>{proofs.length === 1 ? words.one : words.many(proofs.length)}</summary>
      <Proofs proofs={proofs} />
    </details>
  );
}
