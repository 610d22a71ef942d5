import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Acceptance } from '../../../schema/types/acceptance.js';
import { Fact } from '../../../schema/types/fact.js';
import { Finding } from '../../../schema/types/finding.js';
import { Node } from '../../../schema/types/node.js';
import { ReferencePattern } from '../../../schema/types/reference-pattern.js';
import { Rule } from '../../../schema/types/rule.js';
import type { RequestContext } from '../context.js';
import type { FindingObject } from '../presenting/finding.js';
import { instance } from '../presenting/instance.js';
import { nodeFor, type PresentedNode } from '../presenting/node.js';
import { present, type PresentedFact } from '../presenting/present.js';
import { ReferencePatternObject } from '../presenting/reference-pattern.js';
import { RuleObject } from '../presenting/rule.js';

/** What a finding answers, is about and rests on. */
@Resolver(() => Finding)
export class FindingResolver {
  @FieldResolver(() => Rule)
  rule(@Root() { judged }: FindingObject): RuleObject {
    return new RuleObject(judged.finding.rule);
  }

  @FieldResolver(() => ReferencePattern, { nullable: true, description: 'The pattern that asks for it; null for findings about anything else than slots.' })
  pattern(@Root() { judged: { finding: { matter } }, asOf }: FindingObject): ReferencePatternObject | null {
    return matter.type === 'SLOT' ? new ReferencePatternObject(matter.slot.pattern, asOf) : null;
  }

  @FieldResolver(() => [Node], { description: 'What it is about: the pattern of a slot, two responsibilities, a task and places, an actor, a fact.' })
  async subjects(@Root() { judged, asOf }: FindingObject, @Ctx() context: RequestContext): Promise<readonly PresentedNode[]> {
    const nodes = await Promise.all(judged.finding.subjects.map((id) => nodeFor(context, id, asOf)));
    return nodes.filter((node) => node !== null);
  }

  @FieldResolver(() => [Fact], { description: 'The facts that show it; where nothing decides, what was found beside it.' })
  async facts(@Root() { judged, asOf }: FindingObject, @Ctx() { loaders }: RequestContext): Promise<readonly PresentedFact[]> {
    const facts = await loaders.facts.loadMany(judged.finding.facts, asOf);
    return facts.flatMap((fact) => (fact ? [present(fact, asOf)] : []));
  }

  @FieldResolver(() => Acceptance, { nullable: true, description: 'Null unless somebody has accepted it.' })
  acceptance(@Root() { judged: { acceptance } }: FindingObject): Acceptance | null {
    return acceptance && instance(Acceptance, acceptance);
  }
}
