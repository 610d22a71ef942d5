import { confidence } from '../../../schema/vocabulary/confidence.js';
import { scope } from '../../../schema/vocabulary/scope.js';
import { FactPageDocument, type FactPageQuery } from '../../api/generated/operations.js';
import { Answer } from '../../display/answer.js';
import { ScreenHeading } from '../../display/heading.js';
import { Proofs } from '../../display/proofs.js';
import { useAnswer } from '../../state/loading.js';
import { asOf, language } from '../../state/navigation.js';
import { writtenDay } from '../../texts/dates.js';
import { capital, labelOf, spoken, texts } from '../../texts/texts.js';
import { UnknownScreen } from '../help/unknown-screen.js';

type Node = NonNullable<FactPageQuery['node']>;
type Fact = Extract<Node, { readonly text: string }>;

const isFact = (node: Node | null): node is Fact => node !== null && 'text' in node;

/** A period in words; what is not known is said so. */
function period(from: string | null, until: string | null): string {
  const words = texts.value.statement;
  const parts = [from && words.from(writtenDay(from, language.value)), until && words.until(writtenDay(until, language.value))].filter(Boolean);
  return parts.join(', ') || words.openDates;
}

function FactPage({ fact }: { readonly fact: Fact }) {
  const words = texts.value.statement;
  return (
    <div class="page">
      <ScreenHeading title={words.title} />
      <p class="sentence">{fact.text}</p>
      <dl class="facts">
        <div><dt>{words.validity}</dt><dd>{period(fact.validFrom, fact.validTo)}</dd></div>
        {(fact.attestedFrom ?? fact.attestedTo) !== null && <div><dt>{words.attested}</dt><dd>{period(fact.attestedFrom, fact.attestedTo)}</dd></div>}
        <div><dt>{words.scope}</dt><dd>{capital(labelOf(scope, fact.scope))}</dd></div>
        <div><dt>{words.confidence}</dt><dd>{capital(labelOf(confidence, fact.confidence))}</dd></div>
        <div><dt>{words.recorded}</dt><dd>{writtenDay(fact.recordedAt, language.value)}</dd></div>
      </dl>
      <h2 class="subheading">{words.evidence}</h2>
      <Proofs proofs={fact.evidence} />
    </div>
  );
}

/** Any recorded statement as a page of its own, for links. */
export function StatementScreen({ id }: { readonly id: string }) {
  const asked = useAnswer(FactPageDocument, { id, at: asOf.value, language: spoken.value });
  return (
    <Answer asked={asked}>
      {({ node }) => (isFact(node) ? <FactPage fact={node} /> : <UnknownScreen message={texts.value.unknown.id} />)}
    </Answer>
  );
}
