import type { Area, AreaKey } from '../model/area.js';
import type { Fact } from '../model/fact.js';

/** What a sentence may name: the facts and places its fact points to. */
export interface Known {
  fact(id: string): Fact | undefined;
  area(key: AreaKey): Area | undefined;
}
