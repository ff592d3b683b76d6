import { defineAction } from '../../../action.ts';
import { describeRule, lockState } from '../describe-rule.ts';
import { ruleState } from '../errors.ts';
import { findRule, onRule } from '../find-rule.ts';
import { rules } from '../state.ts';

const DAY = 24 * 3600_000;

/** https://docs.aws.amazon.com/recyclebin/latest/APIReference/API_UnlockRule.html: unlocked after the delay it was locked with. */
export const action = defineAction('rbin', 'UnlockRule', {
  authorize: (input, context) => [onRule('UnlockRule', input.Identifier, context)],
  handler(input, context) {
    const before = findRule(context, input.Identifier);
    const lock = lockState(before, context.now);
    if (lock !== 'locked') throw ruleState(`The rule ${before.id} is ${lock}.`);
    const row = { ...before, unlocksAt: context.now + (before.unlockDelay ?? 0) * DAY };
    context.state.table(rules).put(row);
    return describeRule(row, context);
  },
});
