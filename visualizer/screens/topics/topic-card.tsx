import { actorKind } from '../../../schema/vocabulary/actor-kind.js';
import { practiceStanding } from '../../../schema/vocabulary/practice-standing.js';
import { scope as scopes } from '../../../schema/vocabulary/scope.js';
import type { TopicsQuery } from '../../api/generated/operations.js';
import { FoldedProofs } from '../../display/proofs.js';
import { Limits } from '../../display/statement-marks.js';
import { namesLand } from '../../graph/statements.js';
import { addressOf } from '../../state/navigation.js';
import { capital, labelOf, texts } from '../../texts/texts.js';

type Topic = TopicsQuery['topics'][number];

const areasOf = (areas: Topic['areas']): string => areas.map(({ name }) => name).join(', ');

/** How far a topic reaches, in words: the Länder it names, or that it names none. */
function reachOf({ scope, areas }: Topic): string {
  return namesLand(scope) && areas.length > 0 ? areasOf(areas) : capital(labelOf(scopes, scope));
}

function Practices({ practices }: { readonly practices: Topic['practices'] }) {
  if (practices.length === 0) return null;
  return (
    <div class="topic__practices">
      <h4>{texts.value.topics.practices}</h4>
      <ul class="statements">
        {practices.map(({ id, name, standing, areas }) => (
          <li key={id}>
            <a class="kern-link" href={addressOf({ room: 'practice', id })}>{name}</a>
            <span class="quiet"> {[labelOf(practiceStanding, standing), areasOf(areas)].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

export function TopicCard({ topic, wanted }: { readonly topic: Topic; readonly wanted: boolean }) {
  const { topics, marks } = texts.value;
  return (
    <li class={`topic${wanted ? ' topic--wanted' : ''}`} id={topic.id}>
      <h3 class="topic__name">{topic.name}</h3>
      <p class="topic__reach">{reachOf(topic)} <Limits limits={topic.confidence === 'LOW' ? [marks.low] : []} /></p>
      {topic.actorKinds.length > 0 && <p class="kern-body kern-body--small">{topics.between}: {topic.actorKinds.map((kind) => labelOf(actorKind, kind)).join(', ')}</p>}
      {topic.tasks.length > 0 && (
        <p class="kern-body kern-body--small">
          {topics.tasks}: {topic.tasks.map(({ id, name }, index) => (
            <span key={id}>{index > 0 && ', '}<a class="kern-link" href={addressOf({ room: 'task', id })}>{name}</a></span>
          ))}
        </p>
      )}
      <Practices practices={topic.practices} />
      <FoldedProofs proofs={topic.evidence} />
    </li>
  );
}
