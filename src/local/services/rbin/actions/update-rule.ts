import { defineAction } from '../../../action.ts';
import { checkTags, checkUnlocked, readDays, readType } from '../check-rule.ts';
import { describeRule } from '../describe-rule.ts';
import { findRule, onRule } from '../find-rule.ts';
import { rules } from '../state.ts';

/** https://docs.aws.amazon.com/recyclebin/latest/APIReference/API_UpdateRule.html: what is in the bin keeps its time. */
export const action = defineAction('rbin', 'UpdateRule', {
  authorize: (input, context) => [onRule('UpdateRule', input.Identifier, context)],
  handler(input, context) {
    const before = findRule(context, input.Identifier);
    checkUnlocked(before, context.now);
    const resourceType = readType(input.ResourceType ?? before.resourceType);
    const row = {
      ...before,
      resourceType,
      description: input.Description ?? before.description,
      days: readDays(
        input.RetentionPeriod ?? { RetentionPeriodValue: before.days, RetentionPeriodUnit: 'DAYS' },
        resourceType,
      ),
      resourceTags: input.ResourceTags ?? before.resourceTags,
      excludeTags: input.ExcludeResourceTags ?? before.excludeTags,
    };
    checkTags(row.resourceTags, row.excludeTags);
    context.state.table(rules).put(row);
    return describeRule(row, context);
  },
});
