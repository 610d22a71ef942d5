import type { FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { landView, type LandView } from '../../domain/analysis/land-view.js';
import type { Moment } from '../../domain/model/moment.js';
import { remembered } from '../operation/remembered.js';
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
export function judged<T extends object>(service: Service, { name, land, moment }: Case, judge: () => Promise<T>): Promise<T> {
  const key = `${moment.revision} ${moment.validAt} ${land} ${name}`;
  return remembered(service.caches.judgements, key, judge) as Promise<T>;
}

/** A Land's facts, indexed for all judgements about it. */
export function viewOf(service: Service, land: FederalStateCode, moment: Moment): Promise<LandView> {
  return judged(service, { name: 'view', land, moment }, async () => landView(await landFacts(service, land, moment)));
}
