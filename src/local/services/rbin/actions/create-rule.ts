import { defineAction } from '../../../action.ts';
import { makingTagged } from '../../../blocks/tag-keys.ts';
import { checkLockable, checkTags, readDays, readType, withTags } from '../check-rule.ts';
import { describeRule } from '../describe-rule.ts';
import { quotaExceeded } from '../errors.ts';
import { ruleArn } from '../find-rule.ts';
import { RBIN_LIMITS } from '../limits.ts';
import { rules } from '../state.ts';

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** https://docs.aws.amazon.com/recyclebin/latest/APIReference/API_CreateRule.html */
export const action = defineAction('rbin', 'CreateRule', {
  authorize: (input, context) =>
    makingTagged(
      {
        action: 'rbin:CreateRule',
        arn: ruleArn(context, '*'),
        context: { 'rbin:Request/ResourceType': input.ResourceType },
      },
      'rbin:TagResource',
      input.Tags,
    ),
  handler(input, context) {
    const { ResourceTags: resourceTags = [], ExcludeResourceTags: excludeTags = [] } = input;
    const resourceType = readType(input.ResourceType);
    const days = readDays(input.RetentionPeriod, resourceType);
    checkTags(resourceTags, excludeTags);
    const table = context.state.table(rules);
    if (table.count() >= RBIN_LIMITS.rules)
      throw quotaExceeded(`The account has ${RBIN_LIMITS.rules} retention rules in the Region already.`);
    const id = Array.from(
      { length: 11 },
      () => letters[Math.floor(context.random.number() * letters.length)],
    ).join('');
    const lock = input.LockConfiguration;
    if (lock !== undefined) checkLockable({ id, resourceTags });
    const row = {
      id,
      resourceType,
      days,
      description: input.Description ?? '',
      resourceTags,
      excludeTags,
      tags: withTags([], input.Tags ?? []),
      ...(lock === undefined ? {} : { locked: true, unlockDelay: lock.UnlockDelay.UnlockDelayValue }),
    };
    table.put(row);
    return { ...describeRule(row, context), Tags: row.tags, Status: 'pending' };
  },
});
