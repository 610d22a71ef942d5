import type { ResponsibilityRole } from '../../schema/vocabulary/responsibility-role.js';
import { standing as standings, type Standing } from '../../schema/vocabulary/standing.js';
import { targetGroup } from '../../schema/vocabulary/target-group.js';
import type { ResponsibilityContent } from '../../api/domain/model/contents.js';
import type { Move } from '../../api/application/commands/record-changes.js';
import { someDates } from './dates.js';
import type { Member } from './member.js';
import { weighted, type Random } from './random.js';
import { newFact, scopeOf, type Ground } from './statement.js';
import { tasksFor } from './tasks.js';

const howMany = weighted<number>([[1, 56], [2, 36], [3, 8]]);
/** Who only has a stake in a task does not lead it. */
const STAKE_ONLY: ReadonlySet<string> = new Set(['COMPANY', 'EDUCATION_PROVIDER', 'CARRIER', 'MUNICIPALITY']);
const leading = weighted<ResponsibilityRole>([['LEAD', 55], ['CONTRIBUTES', 20], ['ADVISES', 17], ['FUNDS', 4], ['INFORMED', 4]]);
const supporting = weighted<ResponsibilityRole>([['LEAD', 6], ['CONTRIBUTES', 54], ['ADVISES', 12], ['FUNDS', 8], ['INFORMED', 20]]);
export const someStanding = weighted<Standing>(standings.values.map((value) => [value, { AGREED: 62, CLAIMED: 24, DISPUTED: 5, UNCLEAR: 9 }[value]]));

/** What each actor has a part in: one task and a half on average. */
export function* responsibilities(members: readonly Member[], ground: Ground): Generator<Move<'Responsibility'>> {
  for (const member of members) {
    const tasks = new Set(Array.from({ length: howMany(ground.random) }, () => ground.random.pick(tasksFor(member.kind))));
    for (const task of tasks) yield responsibility(member, { task, colleague: ground.random.pick(members) }, ground);
  }
}

function responsibility(member: Member, { task, colleague }: { readonly task: string; readonly colleague: Member }, ground: Ground): Move<'Responsibility'> {
  const { random } = ground;
  const giver = random.chance(0.03) && colleague.id !== member.id ? colleague.id : null;
  const id = `responsibility:${member.id.slice('actor:'.length)}-${task.slice('task:syn-'.length)}`;
  const content = contentOf(member, task, random);
  return newFact(ground, { id, type: 'Responsibility', content: { ...content, delegatedBy: giver } }, { dates: someDates(random), scope: scopeOf(member.areas, random) });
}

function contentOf({ id, kind, areas }: Member, task: string, random: Random): ResponsibilityContent {
  return {
    actor: id, task, areas, role: (STAKE_ONLY.has(kind) ? supporting : leading)(random),
    targetGroups: random.chance(0.3) ? [random.pick(targetGroup.values)] : [], sector: random.chance(0.05) ? 'synthetische Branche' : null,
    criterion: random.chance(0.1) ? { de: 'synthetische Regel zur Aufteilung', en: 'synthetic rule for dividing cases' } : null,
    choice: random.chance(0.04), delegatedBy: null, standing: someStanding(random),
  };
}
