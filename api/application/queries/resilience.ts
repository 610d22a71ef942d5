import type { FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { resilienceOf, type Resilience } from '../../domain/analysis/resilience/resilience.js';
import type { Moment } from '../../domain/model/moment.js';
import type { Known } from '../../domain/text/known.js';
import { judged, viewOf } from '../judging/judged.js';
import { knownFrom } from '../judging/known-from.js';
import { knownLand } from '../judging/known-land.js';
import { landFacts } from '../judging/land-facts.js';
import { patternNamed } from '../judging/pattern.js';
import { suppose, type Suspension } from '../judging/what-if.js';
import { listed } from '../operation/lists.js';
import type { Service } from '../service.js';

export interface ResilienceQuestion {
  readonly land: FederalStateCode;
  /** Null: all that hold. */
  readonly pattern: string | null;
  readonly suspension: Suspension;
}

export interface ResilienceAnswer {
  readonly land: FederalStateCode;
  readonly suspension: Suspension;
  readonly found: Resilience;
  /** What the answer names, what was proposed included. */
  readonly known: Known;
}

/**
 * A10, by what is documented, as it is or as it would be. Fails with NOT_FOUND for a pattern that is not known, with
 * BAD_USER_INPUT for a what-if that names whom or what the Land does not know.
 */
export async function resilience(service: Service, question: ResilienceQuestion, moment: Moment): Promise<ResilienceAnswer> {
  const { land, suspension } = question;
  const view = await viewOf(service, land, moment);
  const [{ whatIf, newcomers }, known] = await Promise.all([suppose(service, suspension, { view, moment }), knownLand(service, land, moment)]);
  const name = `resilience ${question.pattern ?? ''} ${JSON.stringify(suspension)}`;
  const found = await judged(service, { name, land, moment }, async () => {
    const [facts, tasks, patterns] = await Promise.all([
      landFacts(service, land, moment), listed(service, 'Task', moment),
      question.pattern === null ? listed(service, 'ReferencePattern', moment) : patternNamed(service, question.pattern, moment).then((pattern) => [pattern]),
    ]);
    return resilienceOf({ ...facts, outsiders: [...facts.outsiders, ...newcomers] }, { patterns, tasks }, whatIf);
  });
  return { land, suspension, found, known: knownFrom([...whatIf.proposed, ...newcomers], [], known) };
}
