import type { FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { landView, type LandView } from '../../domain/analysis/land-view.js';
import type { Moment } from '../../domain/model/moment.js';
import type { Cache } from '../ports/cache.js';
import { remembered, rememberedByWeight } from '../operation/remembered.js';
import type { Service } from '../service.js';
import { landFacts } from './land-facts.js';

/** What a judgement is about, and when; the same words at one revision always mean the same answer. */
export interface Case {
  /** Which judgement, with everything it depends on besides Land and moment. */
  readonly name: string;
  readonly land: FederalStateCode;
  readonly moment: Moment;
}

/** Judges, or remembers what was judged: an answer is kept under Land, moment and revision, so no write makes it stale. */
export function judged<T extends object>(service: Service, about: Case, judge: () => Promise<T>): Promise<T> {
  return remembered(kept<T>(service), keyOf(about), judge);
}

/** A Land's facts, indexed for all judgements about it; kept as long as there is room for so many facts. */
export function viewOf(service: Service, land: FederalStateCode, moment: Moment): Promise<LandView> {
  const ask = async (): Promise<LandView> => landView(await landFacts(service, land, moment));
  return rememberedByWeight(kept<LandView>(service), keyOf({ name: 'view', land, moment }), { ask, weigh });
}

const kept = <T extends object>({ caches }: Service): Cache<Promise<T>> => caches.judgements as Cache<Promise<T>>;

const keyOf = ({ name, land, moment }: Case): string => `${moment.revision} ${moment.validAt} ${land} ${name}`;

const weigh = ({ actors, cooperations, responsibilities, absences, affiliations }: LandView): number =>
  actors.size + cooperations.length + responsibilities.length + absences.length + affiliations.length;
