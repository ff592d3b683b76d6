import { defineAction } from '../../../action.ts';
import { checkLockable, checkUnlocked } from '../check-rule.ts';
import { describeRule } from '../describe-rule.ts';
import { findRule, onRule } from '../find-rule.ts';
import { rules } from '../state.ts';

/** https://docs.aws.amazon.com/recyclebin/latest/APIReference/API_LockRule.html */
export const action = defineAction('rbin', 'LockRule', {
  authorize: (input, context) => [onRule('LockRule', input.Identifier, context)],
  handler(input, context) {
    const before = findRule(context, input.Identifier);
    checkUnlocked(before, context.now);
    checkLockable(before);
    const row = {
      ...before,
      locked: true,
      unlockDelay: input.LockConfiguration.UnlockDelay.UnlockDelayValue,
      unlocksAt: undefined,
    };
    context.state.table(rules).put(row);
    return describeRule(row, context);
  },
});
