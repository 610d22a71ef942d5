import type { Rule } from '../../../../schema/rules/rule.js';
import type { Slot } from '../slots/slot.js';
import type { Detected } from './finding.js';

/** One finding for each of these slots, by the rule that fits its obligation; what was found beside it is named where nothing decides. */
export function slotFindings(slots: readonly Slot[], { must, should }: { readonly must: Rule; readonly should: Rule }): readonly Detected[] {
  return slots.map((slot): Detected => ({
    rule: slot.obligation === 'MUST' ? must : should,
    matter: { type: 'SLOT', slot },
    subjectKeys: [`${slot.pattern.id}/${slot.key}`],
    subjects: [slot.pattern.id],
    facts: slot.facts.length > 0 ? slot.facts : slot.mentions,
  }));
}
