import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Acceptance } from '../../../schema/types/acceptance.js';
import { Fact } from '../../../schema/types/fact.js';
import { Finding } from '../../../schema/types/finding.js';
import { MissingLink } from '../../../schema/types/missing-link.js';
import { Node } from '../../../schema/types/node.js';
import { ReferencePattern } from '../../../schema/types/reference-pattern.js';
import { Rule } from '../../../schema/types/rule.js';
import { Slot } from '../../../schema/types/slot.js';
import type { Language } from '../../../schema/vocabulary/language.js';
import { links } from '../../application/queries/missing-links.js';
import { findingSentence } from '../../domain/text/findings/finding-sentence.js';
import { LanguageArg } from '../arguments.js';
import type { RequestContext } from '../context.js';
import type { AreaObject } from '../presenting/area.js';
import type { FindingObject } from '../presenting/finding.js';
import { subjectsOf } from '../presenting/finding-subjects.js';
import { instance } from '../presenting/instance.js';
import type { PresentedFact } from '../presenting/present.js';
import { ReferencePatternObject } from '../presenting/reference-pattern.js';
import { RuleObject } from '../presenting/rule.js';
import { factsAtHand } from '../presenting/slots/at-hand.js';
import { MissingLinkObject } from '../presenting/slots/missing-link.js';
import { SlotObject } from '../presenting/slots/slot.js';

/** What a finding answers, is about and rests on: nothing of it is read one by one. */
@Resolver(() => Finding)
export class FindingResolver {
  @FieldResolver(() => Rule)
  rule(@Root() { answer }: FindingObject): RuleObject {
    return new RuleObject(answer.finding.rule);
  }

  @FieldResolver(() => ReferencePattern, { nullable: true, description: 'The pattern that asks for it; null for findings about anything else than slots.' })
  pattern(@Root() { answer: { finding: { matter } }, moment }: FindingObject): ReferencePatternObject | null {
    return matter.type === 'SLOT' ? new ReferencePatternObject(matter.slot.pattern, moment) : null;
  }

  @FieldResolver(() => Slot, { nullable: true, description: 'Null for findings about anything else.' })
  slot(@Root() { answer: { finding: { matter }, known }, moment }: FindingObject): SlotObject | null {
    return matter.type === 'SLOT' ? new SlotObject(matter.slot, known, moment) : null;
  }

  @FieldResolver(() => MissingLink, { nullable: true, description: 'What others do about its slot; null for findings about anything else.' })
  async link(@Root() { answer: { finding: { matter }, known }, land, moment }: FindingObject, @Ctx() { operation: { service } }: RequestContext): Promise<MissingLinkObject | null> {
    if (matter.type !== 'SLOT') return null;
    const { pattern, key, verdict } = matter.slot;
    if (verdict !== 'ABSENT_CONFIRMED' && verdict !== 'UNKNOWN') return null;
    const link = (await links(service, { pattern: pattern.id, verdict }, { land, moment })).find(({ slot }) => slot.key === key);
    return link ? new MissingLinkObject(link, known, moment) : null;
  }

  @FieldResolver(() => [Node], { description: 'What it is about: the pattern of a slot, two responsibilities, a task and places, an actor, a fact.' })
  subjects(@Root() { answer, moment }: FindingObject): readonly (PresentedFact | AreaObject)[] {
    return subjectsOf(answer, moment);
  }

  @FieldResolver(() => [Fact], { description: 'The facts that show it; where nothing decides, what was found beside it.' })
  facts(@Root() { answer: { finding, known }, moment }: FindingObject): readonly PresentedFact[] {
    return factsAtHand(finding.facts, known, moment);
  }

  @FieldResolver(() => Acceptance, { nullable: true, description: 'Null unless somebody has accepted it.' })
  acceptance(@Root() { answer: { acceptance } }: FindingObject): Acceptance | null {
    return acceptance && instance(Acceptance, acceptance);
  }

  @FieldResolver(() => String)
  text(@Root() { answer: { finding, known }, moment: { validAt } }: FindingObject, @LanguageArg() language: Language, @Ctx() { operation: { today } }: RequestContext): string {
    return findingSentence(finding, { validAt, today, language }, known);
  }
}
