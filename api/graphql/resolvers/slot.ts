import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Actor } from '../../../schema/types/actor.js';
import { Fact } from '../../../schema/types/fact.js';
import { PatternEdge } from '../../../schema/types/pattern-edge.js';
import { PatternRole } from '../../../schema/types/pattern-role.js';
import { ReferencePattern } from '../../../schema/types/reference-pattern.js';
import { Slot } from '../../../schema/types/slot.js';
import type { Language } from '../../../schema/vocabulary/language.js';
import { slotSentence } from '../../domain/text/slots/slot-sentence.js';
import { LanguageArg } from '../arguments.js';
import type { RequestContext } from '../context.js';
import type { ActorObject } from '../presenting/actor.js';
import { edgeObjectOf, PatternRoleObject, type PatternEdgeObject } from '../presenting/pattern.js';
import type { PresentedFact } from '../presenting/present.js';
import { ReferencePatternObject } from '../presenting/reference-pattern.js';
import { actorsAtHand, factsAtHand } from '../presenting/slots/at-hand.js';
import type { SlotObject } from '../presenting/slots/slot.js';

/** One role or edge of a pattern in a Land: nothing of it is read one by one. */
@Resolver(() => Slot)
export class SlotResolver {
  @FieldResolver(() => ReferencePattern)
  pattern(@Root() { slot, asOf }: SlotObject): ReferencePatternObject {
    return new ReferencePatternObject(slot.pattern, asOf);
  }

  @FieldResolver(() => PatternRole, { nullable: true, description: 'Exactly one of role and edge is there.' })
  role(@Root() { slot }: SlotObject): PatternRoleObject | null {
    return slot.role && new PatternRoleObject(slot.role);
  }

  @FieldResolver(() => PatternEdge, { nullable: true })
  edge(@Root() { slot }: SlotObject): PatternEdgeObject | null {
    return slot.edge && edgeObjectOf(slot.edge, slot.pattern.content);
  }

  @FieldResolver(() => [Actor], { description: 'Those who fill the role, or work together on the edge.' })
  actors(@Root() { slot, known, asOf }: SlotObject): readonly ActorObject[] {
    return actorsAtHand(slot.actors, known, asOf);
  }

  @FieldResolver(() => [Fact], { description: 'What decides the verdict.' })
  facts(@Root() { slot, known, asOf }: SlotObject): readonly PresentedFact[] {
    return factsAtHand(slot.facts, known, asOf);
  }

  @FieldResolver(() => [Fact], { description: 'What was found and does not count: planned, paused, said in general, of low confidence, of other days.' })
  mentions(@Root() { slot, known, asOf }: SlotObject): readonly PresentedFact[] {
    return factsAtHand(slot.mentions, known, asOf);
  }

  @FieldResolver(() => String)
  text(@Root() { slot, known, asOf }: SlotObject, @LanguageArg() language: Language, @Ctx() { operation }: RequestContext): string {
    return slotSentence(slot, { validAt: asOf.validAt, today: operation.today, language }, known);
  }
}
