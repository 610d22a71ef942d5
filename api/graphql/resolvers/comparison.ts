import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Comparison, ComparisonRow } from '../../../schema/types/comparison.js';
import { PatternEdge } from '../../../schema/types/pattern-edge.js';
import { PatternRole } from '../../../schema/types/pattern-role.js';
import { ReferencePattern } from '../../../schema/types/reference-pattern.js';
import { Slot } from '../../../schema/types/slot.js';
import { edgeObjectOf, PatternRoleObject, type PatternEdgeObject } from '../presenting/pattern.js';
import { ReferencePatternObject } from '../presenting/reference-pattern.js';
import type { ComparisonObject, ComparisonRowObject } from '../presenting/slots/comparison.js';
import type { SlotObject } from '../presenting/slots/slot.js';

/** Two Länder, or one at two moments. */
@Resolver(() => Comparison)
export class ComparisonResolver {
  @FieldResolver(() => ReferencePattern, { description: 'As seen on the left; the slots of each side name the version that judged them.' })
  pattern(@Root() { found: { left } }: ComparisonObject): ReferencePatternObject {
    return new ReferencePatternObject(left.pattern, left.moment);
  }
}

/** One slot on both sides. */
@Resolver(() => ComparisonRow)
export class ComparisonRowResolver {
  @FieldResolver(() => PatternRole, { nullable: true, description: 'Exactly one of role and edge is there.' })
  role(@Root() { leftSlot: { slot } }: ComparisonRowObject): PatternRoleObject | null {
    return slot.role && new PatternRoleObject(slot.role);
  }

  @FieldResolver(() => PatternEdge, { nullable: true })
  edge(@Root() { leftSlot: { slot } }: ComparisonRowObject): PatternEdgeObject | null {
    return slot.edge && edgeObjectOf(slot.edge, slot.pattern.content);
  }

  @FieldResolver(() => Slot)
  left(@Root() { leftSlot }: ComparisonRowObject): SlotObject {
    return leftSlot;
  }

  @FieldResolver(() => Slot)
  right(@Root() { rightSlot }: ComparisonRowObject): SlotObject {
    return rightSlot;
  }
}
