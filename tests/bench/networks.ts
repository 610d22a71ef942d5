import type { Store } from '../../api/application/ports/store.js';
import { machine } from '../../api/compose/surroundings.js';
import type { FederalStateCode } from '../../schema/vocabulary/federal-state-code.js';
import type { Area } from '../../api/domain/model/area.js';
import { loadDelivered } from '../../seeds/load.js';
import { deliveredRegister } from '../../seeds/synthetic/delivered-register.js';
import { COOPERATIONS_PER_ACTOR } from '../../seeds/synthetic/options.js';
import { rounds } from '../../seeds/synthetic/rounds.js';
import { loadRounds } from '../../seeds/synthetic/to-store.js';
import { addPatterns } from './patterns.js';
import { DATA } from './repository.js';

/** The Land that is the same in all generated networks, however large the rest is. */
export const KEPT = { code: 'ST', key: '15', actors: 120 } as const;

const SEED = 7;

/** A network to measure on. */
export interface BenchNetwork {
  readonly name: string;
  /** How many times the smallest generated one; null for the delivered data. */
  readonly size: number | null;
  load(store: Store): Promise<void>;
}

export const DELIVERED: BenchNetwork = {
  name: 'delivered data',
  size: null,
  load: async (store) => {
    await loadDelivered({ store, surroundings: machine }, DATA);
  },
};

let register: readonly Area[] | undefined;

/** A small generated network in which these Länder have so many actors. */
export const withKept = (lands: readonly { readonly code: FederalStateCode; readonly actors: number }[]): BenchNetwork => ({
  name: 'Länder of chosen sizes',
  size: null,
  load: async (store) => {
    register ??= deliveredRegister(DATA);
    const actors = 1000;
    await loadRounds({ store, surroundings: machine }, rounds({ seed: SEED, actors, cooperations: COOPERATIONS_PER_ACTOR * actors, kept: new Map(lands.map(({ code, actors: own }) => [code, own])), areas: register }));
  },
});

export const generated = (actors: number, smallest: number): BenchNetwork => ({
  name: `${actors.toLocaleString('en')} actors`,
  size: actors / smallest,
  load: async (store) => {
    register ??= deliveredRegister(DATA);
    const kept = new Map([[KEPT.code, KEPT.actors]]);
    await loadRounds({ store, surroundings: machine }, rounds({ seed: SEED, actors, cooperations: COOPERATIONS_PER_ACTOR * actors, kept, areas: register }));
    await addPatterns(store);
  },
});
