import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Cliff } from '../../../schema/types/cliff.js';
import { Fact } from '../../../schema/types/fact.js';
import { Slot } from '../../../schema/types/slot.js';
import { present, type PresentedFact } from '../presenting/present.js';
import type { CliffObject } from '../presenting/slots/cliff.js';
import { slotObjects, type SlotObject } from '../presenting/slots/slot.js';

/** What comes to an end on a day. */
@Resolver(() => Cliff)
export class CliffResolver {
  @FieldResolver(() => [Fact], { description: 'Facts over on the day, by their own end or by that of an actor in them; each as seen on its last day.' })
  ending(@Root() { found: { ending, lastDay } }: CliffObject): readonly PresentedFact[] {
    return ending.map((fact) => present(fact, lastDay));
  }

  @FieldResolver(() => [Slot], { description: 'Present the day before, no longer on the day, by the pattern of the day before.' })
  noLongerPresent(@Root() { found: { noLongerPresent, known, onDay } }: CliffObject): readonly SlotObject[] {
    return slotObjects(noLongerPresent, known, onDay);
  }
}
