import { Proofs } from '../../display/proofs.js';
import { addressOf } from '../../state/navigation.js';
import { texts } from '../../texts/texts.js';
import type { ShownFinding } from './shown-finding.js';

type Facts = ShownFinding['facts'];

/** The statements that show a finding, each with its evidence. */
export function FactList({ facts }: { readonly facts: Facts }) {
  return (
    <ul class="statements">
      {facts.map(({ id, text, evidence }) => (
        <li key={id}>
          <a class="kern-link" href={addressOf({ room: 'statement', id })}>{text}</a>
          <Proofs proofs={evidence} />
        </li>
      ))}
    </ul>
  );
}

/** What a finding rests on: folded, because many stand below each other. */
export function FindingFacts({ finding: { facts } }: { readonly finding: ShownFinding }) {
  const { findings } = texts.value;
  if (facts.length === 0) return null;
  return (
    <details class="folded">
      <summary>{findings.factsOf(facts.length)}</summary>
      <FactList facts={facts} />
    </details>
  );
}
