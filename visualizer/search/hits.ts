import { actorKind } from '../../schema/vocabulary/actor-kind.js';
import { taskStage } from '../../schema/vocabulary/task-stage.js';
import { topicKind } from '../../schema/vocabulary/topic-kind.js';
import type { SearchQuery } from '../api/generated/operations.js';
import { addressOf } from '../state/navigation.js';
import { labelOf, texts } from '../texts/texts.js';
import type { Option, OptionGroup } from './option.js';
import { placeDetail } from './places.js';
import { withoutRepeats, type Place } from './towns.js';

type Hit = SearchQuery['search'][number]['hit'];
type GroupKey = keyof ReturnType<typeof groupLabels>;

const groupLabels = () => texts.value.search.groups;
const ORDER: readonly GroupKey[] = ['places', 'actors', 'tasks', 'topics', 'sources'];

function placeOption(hit: Place): Option {
  const land = hit.federalState?.code;
  const own = hit.level === 'STATE' && land !== undefined;
  return {
    id: `area-${hit.key}`,
    label: hit.areaName,
    detail: placeDetail(hit),
    address: own ? addressOf({ room: 'land', land, tab: 'befunde' }) : addressOf({ room: 'finder' }, { place: hit.key }),
  };
}

/** An actor of one Land is shown in that Land's network, any other on its own page. */
function actorOption({ id, actorName, kind, areas }: Extract<Hit, { __typename: 'Actor' }>): Option {
  const lands = new Set(areas.flatMap(({ federalState }) => federalState?.code ?? []));
  const [land] = lands;
  const address = lands.size === 1 && land ? addressOf({ room: 'land', land, tab: 'netz' }, { actor: id }) : addressOf({ room: 'actor', id });
  return { id, label: actorName, detail: labelOf(actorKind, kind), address };
}

/** Where a hit leads, and how it is told. */
function optionOf(hit: Hit): readonly [GroupKey, Option] {
  switch (hit.__typename) {
    case 'Area':
      return ['places', placeOption(hit)];
    case 'Actor':
      return ['actors', actorOption(hit)];
    case 'Task':
      return ['tasks', { id: hit.id, label: hit.taskName, detail: labelOf(taskStage, hit.stage), address: addressOf({ room: 'task', id: hit.id }) }];
    case 'Topic':
      return ['topics', { id: hit.id, label: hit.topicName, detail: labelOf(topicKind, hit.topicKind), address: addressOf({ room: 'topics' }, { topic: hit.id }) }];
    case 'Practice':
      return ['topics', { id: hit.id, label: hit.practiceName, detail: texts.value.rooms.practice, address: addressOf({ room: 'practice', id: hit.id }) }];
    case 'Source':
      return ['sources', { id: hit.id, label: hit.title, detail: hit.publisher ?? '', address: addressOf({ room: 'source', id: hit.id }) }];
  }
}

/** Hits by what they are, each group in the order of the search. */
export function groupHits(results: SearchQuery['search']): readonly OptionGroup[] {
  const options = withoutRepeats(results).map(optionOf);
  return ORDER.map((key) => ({ key, label: groupLabels()[key], options: options.flatMap(([group, option]) => (group === key ? [option] : [])) }));
}
