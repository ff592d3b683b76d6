import { defineAction } from '../../../action.ts';
import type { ActionContext } from '../../../action.ts';
import { describeGroup } from '../describe-group.ts';
import { invalidParameter } from '../errors.ts';
import { groupArn, nameInArn } from '../groups.ts';
import { groupsMatching } from '../list-groups.ts';
import { pageOf } from '../paging.ts';
import type { LogGroupRow } from '../state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeLogGroups.html */
export const action = defineAction('logs', 'DescribeLogGroups', {
  authorize: (_, context) => [
    { action: 'logs:DescribeLogGroups', arn: `${groupArn(context, '')}:log-stream:` },
  ],
  handler(input, context) {
    const { logGroupNamePrefix: prefix, logGroupNamePattern: pattern, logGroupIdentifiers } = input;
    if (prefix !== undefined && pattern !== undefined)
      throw invalidParameter(
        'LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters.',
      );
    const names = logGroupIdentifiers?.map((text) => nameInArn(text) ?? text);
    const { rows, nextToken } = pageOf(
      'DescribeLogGroups',
      input,
      context,
      50,
      (row: LogGroupRow) => row.name,
      (after) => groupsMatching(context, { prefix, pattern, class: input.logGroupClass, names }, after),
    );
    return { logGroups: rows.map((row) => described(row, context, pattern !== undefined)), nextToken };
  },
});

/** What is found by a pattern comes from an index that knows neither the size of a group nor its protection. */
function described(
  row: LogGroupRow,
  context: ActionContext,
  indexed: boolean,
): ReturnType<typeof describeGroup> {
  const group = describeGroup(row, context);
  return indexed ? { ...group, storedBytes: undefined, deletionProtectionEnabled: undefined } : group;
}
