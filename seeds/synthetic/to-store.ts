import type { Service } from '../../api/application/service.js';
import { recordChanges, type Changes } from '../../api/application/commands/record-changes.js';

/** The store holds something already: made-up data must not be mixed with real ones. */
export class StoreNotEmpty extends Error {
  constructor() {
    super('the store already holds data; a synthetic network goes only into an empty one, so name another DATA_DIR or database');
  }
}

export interface Loaded {
  readonly facts: number;
  readonly versions: number;
  readonly revisions: number;
}

/** Records the revisions of a network one after another. Fails with StoreNotEmpty. */
export async function loadRounds(
  service: Pick<Service, 'store' | 'surroundings'>, rounds: Iterable<Changes>,
): Promise<Loaded> {
  if ((await service.store.revision()).revision > 0) throw new StoreNotEmpty();
  let loaded: Loaded = { facts: 0, versions: 0, revisions: 0 };
  let recording: Promise<unknown> = Promise.resolve();
  // While the store writes one revision, the next is made.
  for (const round of rounds) {
    await recording;
    recording = recordChanges(service, round);
    loaded = added(loaded, round);
  }
  await recording;
  return loaded;
}

function added({ facts, versions, revisions }: Loaded, { moves }: Changes): Loaded {
  const fresh = moves.filter(({ kind }) => kind === 'NEW').length;
  const successions = moves.filter(({ kind }) => kind === 'SUCCESSION').length;
  return { facts: facts + fresh, versions: versions + moves.length + successions, revisions: revisions + 1 };
}
