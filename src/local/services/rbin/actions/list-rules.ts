import { defineAction } from '../../../action.ts';
import { openToken, sealToken, takePage } from '../../../blocks/paging.ts';
import { lockState, summarizeRule } from '../describe-rule.ts';
import { invalidPageToken } from '../errors.ts';
import { RBIN_LIMITS } from '../limits.ts';
import { rules } from '../state.ts';
import type { RuleRow, RuleTag } from '../state.ts';

/** https://docs.aws.amazon.com/recyclebin/latest/APIReference/API_ListRules.html */
export const action = defineAction('rbin', 'ListRules', {
  authorize: (input) => [
    {
      action: 'rbin:ListRules',
      arn: '*',
      context: { 'rbin:Request/ResourceType': input.ResourceType },
    },
  ],
  handler(input, context) {
    const call = {
      service: 'rbin',
      action: 'ListRules',
      account: context.account,
      region: context.region,
      input,
    };
    const after = input.NextToken === undefined ? undefined : openToken(call, input.NextToken);
    if (input.NextToken !== undefined && after === undefined) throw invalidPageToken();
    const passes = (row: RuleRow): boolean =>
      (after === undefined || row.id > after) &&
      holds(row.resourceTags, input.ResourceTags) &&
      holds(row.excludeTags, input.ExcludeResourceTags) &&
      (input.LockState === undefined || input.LockState === lockState(row, context.now));
    const ofType = context.state.table(rules).list({ index: 'type', equals: input.ResourceType });
    const { rows, next } = takePage(
      [...ofType].filter(passes),
      input.MaxResults ?? RBIN_LIMITS.page,
      ({ id }) => id,
    );
    return {
      Rules: rows.map((row) => summarizeRule(row, context)),
      NextToken: next === undefined ? undefined : sealToken(call, next),
    };
  },
});

/** Whether a rule has the tags that were asked for, all of them. */
function holds(tags: readonly RuleTag[], wanted: readonly RuleTag[] | undefined): boolean {
  return (wanted ?? []).every((one) =>
    tags.some(
      (tag) =>
        tag.ResourceTagKey === one.ResourceTagKey &&
        (one.ResourceTagValue === undefined || tag.ResourceTagValue === one.ResourceTagValue),
    ),
  );
}
