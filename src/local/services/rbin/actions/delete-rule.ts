import { defineAction } from '../../../action.ts';
import { checkUnlocked } from '../check-rule.ts';
import { findRule, onRule } from '../find-rule.ts';
import { rules } from '../state.ts';

/** https://docs.aws.amazon.com/recyclebin/latest/APIReference/API_DeleteRule.html: what is in the bin stays its time. */
export const action = defineAction('rbin', 'DeleteRule', {
  authorize: (input, context) => [onRule('DeleteRule', input.Identifier, context)],
  handler(input, context) {
    const row = findRule(context, input.Identifier);
    checkUnlocked(row, context.now);
    context.state.table(rules).delete(row.id);
    return {};
  },
});
