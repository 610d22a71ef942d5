import type { Slot as JudgedSlot } from '../../../domain/analysis/slots/slot.js';
import type { Moment } from '../../../domain/model/moment.js';
import type { Known } from '../../../domain/text/known.js';
import { Slot } from '../../../../schema/types/slot.js';

/** A slot as the API shows it, with all that it names at hand: nothing is read for its parts. */
export class SlotObject extends Slot {
  constructor(readonly slot: JudgedSlot, readonly known: Known, readonly asOf: Moment) {
    super();
    const { key, land, obligation, verdict, unknownReason, absenceReason, extent, confidence, cooperationKinds } = slot;
    Object.assign(this, { key, land, obligation, verdict, unknownReason, absenceReason, extent, confidence, cooperationKinds });
  }
}

/** A Land's slots at one moment. */
export const slotObjects = (slots: readonly JudgedSlot[], known: Known, asOf: Moment): readonly SlotObject[] =>
  slots.map((slot) => new SlotObject(slot, known, asOf));
