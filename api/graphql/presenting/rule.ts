import { Rule } from '../../../schema/types/rule.js';
import type { Rule as FrozenRule } from '../../../schema/rules/rule.js';

/** A rule as the API shows it. */
export class RuleObject extends Rule {
  constructor(readonly rule: FrozenRule) {
    super();
    const { id, kind, obligation } = rule;
    Object.assign(this, { id, kind, obligation });
  }
}
