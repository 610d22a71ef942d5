import { STATE_KEYS } from '../../domain/model/area.js';
import type { Moment } from '../../domain/model/moment.js';
import type { FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import type { RequestContext } from '../context.js';
import { changeWith } from '../../application/queries/changes.js';
import { ChangeObject } from './change.js';
import { AreaObject, areaId, keyOfAreaId } from './area.js';
import { FederalStateObject, stateId } from './federal-state.js';
import { findingWith } from '../../application/queries/findings.js';
import { ruleOf } from '../../../schema/rules/rules.js';
import { FindingObject } from './finding.js';
import { RuleObject } from './rule.js';
import { present, type PresentedFact } from './present.js';
import { InquiryObject } from './inquiry.js';
import { SourceObject } from './source.js';

export type PresentedNode = PresentedFact | AreaObject | ChangeObject | FederalStateObject | FindingObject | InquiryObject | RuleObject | SourceObject;

type LookUp = (context: RequestContext, id: string, moment: Moment) => Promise<PresentedNode | null>;

/** Ids whose prefix does not name a type of fact, and how each is looked up. */
const LOOKUPS: ReadonlyMap<string, LookUp> = new Map<string, LookUp>([
  ['state', (_context, id, moment) => Promise.resolve(federalState(id, moment))],
  ['area', async ({ loaders }, id, moment) => {
    const area = await loaders.areas.load(keyOfAreaId(id), moment);
    return area && areaId(area.key) === id ? new AreaObject(area, moment) : null;
  }],
  ['source', async ({ loaders }, id, moment) => {
    const source = await loaders.sources.load(id, moment);
    return source && new SourceObject(source, moment);
  }],
  ['inquiry', async ({ loaders }, id, moment) => {
    const inquiry = await loaders.inquiries.load(id, moment);
    return inquiry && new InquiryObject(inquiry, moment);
  }],
  ['change', async ({ operation }, id, moment) => {
    const entry = await changeWith(operation.service, id, moment);
    return entry && new ChangeObject(entry, moment);
  }],
  ['rule', (_context, id) => {
    const rule = ruleOf(id);
    return Promise.resolve(rule ? new RuleObject(rule) : null);
  }],
  ['finding', async ({ operation }, id, moment) => {
    const answer = await findingWith(operation, id, moment);
    return answer ? new FindingObject(answer, moment) : null;
  }],
]);

/** What an id stands for at a moment; null for one that is not known. The part before the colon tells the type. */
export async function nodeFor(context: RequestContext, id: string, moment: Moment): Promise<PresentedNode | null> {
  const lookup = LOOKUPS.get(id.split(':', 1)[0] ?? '');
  if (lookup) return lookup(context, id, moment);
  const fact = await context.loaders.facts.load(id, moment);
  return fact && present(fact, moment);
}

function federalState(id: string, moment: Moment): FederalStateObject | null {
  const code = [...STATE_KEYS.keys()].find((each: FederalStateCode) => stateId(each) === id);
  return code ? new FederalStateObject(code, moment) : null;
}
