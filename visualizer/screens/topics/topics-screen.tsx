import { federalStateCode, type FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { topicKind, type TopicKind } from '../../../schema/vocabulary/topic-kind.js';
import { TopicsDocument, type TopicsQuery } from '../../api/generated/operations.js';
import { Answer } from '../../display/answer.js';
import { ScreenHeading } from '../../display/heading.js';
import { Empty } from '../../display/notice.js';
import { Select } from '../../display/select.js';
import { useScrollTo } from '../../display/use-scroll-to.js';
import { useAnswer } from '../../state/loading.js';
import { adjust, asOf, view } from '../../state/navigation.js';
import { capital, labelOf, spoken, texts } from '../../texts/texts.js';
import { TopicCard } from './topic-card.js';

function KindBoxes() {
  const { topicKinds } = view.value.details;
  const toggle = (kind: TopicKind): void => {
    const next = topicKinds.includes(kind) ? topicKinds.filter((other) => other !== kind) : [...topicKinds, kind];
    adjust({ topicKinds: topicKind.values.filter((value) => next.includes(value)) });
  };
  return (
    <fieldset class="legend__part">
      <legend>{texts.value.topics.kinds}</legend>
      <ul>
        {topicKind.values.map((kind) => (
          <li key={kind}>
            <label class="legend__entry">
              <input type="checkbox" checked={topicKinds.includes(kind)} onChange={() => toggle(kind)} />
              <span class="legend__label">{capital(labelOf(topicKind, kind))}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function LandSelect() {
  const { topics } = texts.value;
  return (
    <Select class="topic-land" id="topic-land" label={topics.land} value={view.value.details.land ?? ''} onChoose={(value) => adjust({ land: (value || null) as FederalStateCode | null })}>
      <option value="">{topics.allLands}</option>
      {federalStateCode.values.map((code) => <option key={code} value={code}>{labelOf(federalStateCode, code)}</option>)}
    </Select>
  );
}

/** The topics of each kind under a heading of their own, in the order of the closed list. */
function TopicGroups({ topics }: { readonly topics: TopicsQuery['topics'] }) {
  const words = texts.value.topics;
  const wanted = view.value.details.topic;
  useScrollTo(wanted);
  return (
    <>
      {wanted !== null && !topics.some(({ id }) => id === wanted) && <Empty text={words.unknown} />}
      {topics.length === 0 && <Empty text={words.empty} />}
      {topicKind.values.map((kind) => {
        const own = topics.filter((topic) => topic.kind === kind);
        return own.length > 0 && (
          <section key={kind} class="topic-group" aria-labelledby={`topics-${kind}`}>
            <h2 class="kern-heading-small" id={`topics-${kind}`}>{capital(labelOf(topicKind, kind))} <span class="quiet">{words.count(own.length)}</span></h2>
            <ul class="topic-list">{own.map((topic) => <TopicCard key={topic.id} topic={topic} wanted={topic.id === wanted} />)}</ul>
          </section>
        );
      })}
    </>
  );
}

/** What the people involved named; the only place for what is said without a named Land. */
export function TopicsScreen() {
  const { topics } = texts.value;
  const { topicKinds, land } = view.value.details;
  const asked = useAnswer(TopicsDocument, { kinds: topicKinds.length > 0 ? topicKinds : null, land, at: asOf.value, language: spoken.value });
  return (
    <>
      <ScreenHeading title={topics.title}><p class="kern-body lead">{topics.lead}</p></ScreenHeading>
      <section class="topic-filter" aria-label={topics.filter} data-region>
        <KindBoxes />
        <LandSelect />
      </section>
      <Answer asked={asked}>{(answer) => <TopicGroups topics={answer.topics} />}</Answer>
    </>
  );
}
