import { federalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import type { Clarity } from '../../../schema/vocabulary/clarity.js';
import type { TasksByLandQuery } from '../../api/generated/operations.js';
import type { SignCell } from '../../display/sign-grid.js';
import type { VerdictLook } from '../../legend/verdict-looks.js';
import { addressOf } from '../../state/navigation.js';
import { labelOf, texts } from '../../texts/texts.js';

type Land = TasksByLandQuery['federalStates'][number];
type Task = TasksByLandQuery['tasks'][number];
type Found = Land['clarity'][number];

const LOOKS: Readonly<Record<Clarity, VerdictLook>> = {
  SINGLE: 'present', SHARED_RULED: 'present', SHARED_UNDOCUMENTED: 'several', CONTESTED: 'unclear', NONE: 'absent', UNKNOWN: 'unknown',
};

const lookOf = ({ clarity, withoutLead }: Found): VerdictLook => (withoutLead ? 'part' : LOOKS[clarity]);

function wordOf({ clarity, withoutLead }: Found): string {
  const { words } = texts.value.route.table;
  return words[withoutLead ? 'withoutLead' : clarity];
}

/** Who leads on a task in a Land, in a word; where the Kreise differ, every word there is. */
export function taskCell(task: Task, land: Land): SignCell | undefined {
  const { table } = texts.value.route;
  const found = land.clarity.filter((one) => one.task.id === task.id);
  const [first] = found;
  if (!first) return undefined;
  const words = [...new Set(found.map(wordOf))];
  const word = words.length === 1 ? (words[0] ?? '') : table.parts(words.join(', '));
  return {
    look: words.length === 1 ? lookOf(first) : 'part', word, title: word, name: `${task.id} ${land.code}`, chosen: false,
    about: texts.value.overview.cell(task.name, labelOf(federalStateCode, land.code)),
    address: addressOf({ room: 'finder' }, { place: land.key, task: task.id }),
  };
}
