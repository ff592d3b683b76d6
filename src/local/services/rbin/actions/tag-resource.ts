import { defineAction } from '../../../action.ts';
import { withTags } from '../check-rule.ts';
import { findRuleByArn, onRuleArn } from '../find-rule.ts';
import { rules } from '../state.ts';

/** https://docs.aws.amazon.com/recyclebin/latest/APIReference/API_TagResource.html */
export const action = defineAction('rbin', 'TagResource', {
  authorize: (input, context) => [onRuleArn('TagResource', input.ResourceArn, context)],
  handler(input, context) {
    const row = findRuleByArn(context, input.ResourceArn);
    context.state.table(rules).put({ ...row, tags: withTags(row.tags, input.Tags) });
    return {};
  },
});
