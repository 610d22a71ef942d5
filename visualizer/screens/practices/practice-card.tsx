import { practiceStanding } from '../../../schema/vocabulary/practice-standing.js';
import { topicKind } from '../../../schema/vocabulary/topic-kind.js';
import type { PracticesQuery } from '../../api/generated/operations.js';
import { Limits } from '../../display/statement-marks.js';
import { addressOf } from '../../state/navigation.js';
import { capital, labelOf, texts } from '../../texts/texts.js';

type Practice = PracticesQuery['practices'][number];

/** Where it is found, in words. */
export function whereOf(areas: Practice['areas']): string {
  const { practices, profile } = texts.value;
  return areas.map(({ key, name }) => (key === 'DE' ? profile.whole : name)).join(', ') || practices.noLand;
}

export function TopicList({ topics }: { readonly topics: Practice['topics'] }) {
  return (
    <ul class="statements">
      {topics.map(({ id, kind, name }) => (
        <li key={id}><span class="quiet">{capital(labelOf(topicKind, kind))}: </span><a class="kern-link kern-link--small" href={addressOf({ room: 'topics' }, { topic: id })}>{name}</a></li>
      ))}
    </ul>
  );
}

/** What it is, where, how far tried, and what it answers. */
export function PracticeCard({ practice }: { readonly practice: Practice }) {
  const { practices, marks } = texts.value;
  const { id, name, standing, areas, topics, confidence } = practice;
  return (
    <li class="topic">
      <h2 class="topic__name"><a class="kern-link" href={addressOf({ room: 'practice', id })}>{name}</a></h2>
      <p class="topic__reach">{whereOf(areas)} · {labelOf(practiceStanding, standing)} <Limits limits={confidence === 'LOW' ? [marks.low] : []} /></p>
      {topics.length > 0 && <div class="topic__practices"><h3>{practices.answers}</h3><TopicList topics={topics} /></div>}
    </li>
  );
}
