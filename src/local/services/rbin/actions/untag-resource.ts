import { defineAction } from '../../../action.ts';
import { removeTags } from '../../../blocks/tags.ts';
import { findRuleByArn, onRuleArn } from '../find-rule.ts';
import { rules } from '../state.ts';

/** https://docs.aws.amazon.com/recyclebin/latest/APIReference/API_UntagResource.html */
export const action = defineAction('rbin', 'UntagResource', {
  authorize: (input, context) => [onRuleArn('UntagResource', input.ResourceArn, context)],
  handler(input, context) {
    const row = findRuleByArn(context, input.ResourceArn);
    context.state.table(rules).put({ ...row, tags: removeTags(row.tags, input.TagKeys) });
    return {};
  },
});
