import { federalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { FindingPageDocument, type FindingPageQuery } from '../../api/generated/operations.js';
import { Answer } from '../../display/answer.js';
import { ScreenHeading } from '../../display/heading.js';
import { useAnswer } from '../../state/loading.js';
import { asOf } from '../../state/navigation.js';
import { labelOf, spoken, texts } from '../../texts/texts.js';
import { AcceptanceNote } from '../findings/acceptance-note.js';
import { FindingLinks, FindingReason, FindingVerdict } from '../findings/finding-card.js';
import { FactList } from '../findings/finding-facts.js';
import { subjectOf } from '../findings/finding-words.js';
import { OtherLands } from '../findings/other-lands.js';
import type { ShownFinding } from '../findings/shown-finding.js';
import { UnknownScreen } from '../help/unknown-screen.js';

type Node = NonNullable<FindingPageQuery['node']>;

const isFinding = (node: Node | null): node is Extract<Node, { readonly __typename: 'Finding' }> => node?.__typename === 'Finding';

function FindingPage({ finding }: { readonly finding: ShownFinding }) {
  const { findings } = texts.value;
  const { land, text, acceptance, facts, link, kind } = finding;
  return (
    <div class="page">
      <ScreenHeading title={`${labelOf(federalStateCode, land)}: ${subjectOf(finding)}`} />
      <FindingVerdict finding={finding} />
      <p class="sentence">{text}</p>
      <AcceptanceNote acceptance={acceptance} />
      <FindingReason finding={finding} />
      <h2 class="subheading">{kind === 'UNDOCUMENTED_LINK' ? findings.mentions : findings.proofs}</h2>
      {facts.length === 0 ? <p class="kern-body kern-body--muted">{findings.noProofs}</p> : <FactList facts={facts} />}
      <OtherLands link={link} />
      <FindingLinks finding={finding} own />
    </div>
  );
}

/** A finding as a page of its own, for links. */
export function FindingScreen({ id }: { readonly id: string }) {
  const asked = useAnswer(FindingPageDocument, { id, at: asOf.value, language: spoken.value });
  return (
    <Answer asked={asked}>
      {({ node }) => (isFinding(node) ? <FindingPage finding={node} /> : <UnknownScreen message={texts.value.findings.gone} />)}
    </Answer>
  );
}
