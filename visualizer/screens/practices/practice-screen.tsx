import { cooperationKind } from '../../../schema/vocabulary/cooperation-kind.js';
import { practiceStanding } from '../../../schema/vocabulary/practice-standing.js';
import { PracticePageDocument, type PracticePageQuery } from '../../api/generated/operations.js';
import { Answer } from '../../display/answer.js';
import { ScreenHeading } from '../../display/heading.js';
import { Proofs } from '../../display/proofs.js';
import { useAnswer } from '../../state/loading.js';
import { addressOf, asOf } from '../../state/navigation.js';
import { capital, labelOf, spoken, texts } from '../../texts/texts.js';
import { UnknownScreen } from '../help/unknown-screen.js';
import { TopicList, whereOf } from './practice-card.js';
import { TransferTable, type Practice } from './transfer-table.js';

/** A way of working together, in words. */
function edgeWords({ roles, kinds }: Practice['edges'][number]): string {
  const words = texts.value.practices;
  const [first, second] = roles.map(({ name }) => name);
  const said = second === undefined ? words.alone(first ?? '') : words.between(first ?? '', second);
  return kinds.length === 0 ? said : words.as(said, kinds.map((kind) => labelOf(cooperationKind, kind)).join(', '));
}

function PracticePage({ practice }: { readonly practice: Practice }) {
  const words = texts.value.practices;
  return (
    <>
      <ScreenHeading title={practice.name} />
      <p class="sentence">{practice.text}</p>
      <dl class="facts">
        <div><dt>{words.where}</dt><dd>{whereOf(practice.areas)}</dd></div>
        <div><dt>{words.standing}</dt><dd>{capital(labelOf(practiceStanding, practice.standing))}</dd></div>
        {practice.topics.length > 0 && <div><dt>{words.answers}</dt><dd><TopicList topics={practice.topics} /></dd></div>}
        <div><dt>{words.parts}</dt><dd><ul class="plain-list">{[...practice.roles.map(({ name }) => name), ...practice.edges.map(edgeWords)].map((part) => <li key={part}>{part}</li>)}</ul></dd></div>
      </dl>
      <h2 class="subheading">{words.evidence}</h2>
      <Proofs proofs={practice.evidence} />
      <TransferTable practice={practice} />
      <p><a class="kern-link" href={addressOf({ room: 'practices' })}>{words.back}</a></p>
    </>
  );
}

const isPractice = (node: PracticePageQuery['node']): node is Practice => node?.__typename === 'Practice';

/** One practice: what it answers, where it works, and what of it is there elsewhere. */
export function PracticeScreen({ id }: { readonly id: string }) {
  const asked = useAnswer(PracticePageDocument, { id, at: asOf.value, language: spoken.value });
  return <Answer asked={asked}>{({ node }) => (isPractice(node) ? <PracticePage practice={node} /> : <UnknownScreen message={texts.value.unknown.id} />)}</Answer>;
}
