import { defineAction } from '../../../action.ts';
import { groupArn } from '../groups.ts';
import { groupsMatching } from '../list-groups.ts';
import { pageOf } from '../paging.ts';
import type { LogGroupRow } from '../state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_ListLogGroups.html */
export const action = defineAction('logs', 'ListLogGroups', {
  authorize: (_, context) => [{ action: 'logs:ListLogGroups', arn: `${groupArn(context, '')}:log-stream:` }],
  handler(input, context) {
    const test = nameTest(input.logGroupNamePattern);
    const { rows, nextToken } = pageOf(
      'ListLogGroups',
      input,
      context,
      50,
      (row: LogGroupRow) => row.name,
      (after) =>
        Iterator.from(groupsMatching(context, { class: input.logGroupClass }, after)).filter((row) =>
          test(row.name),
        ),
    );
    return {
      logGroups: rows.map(({ name, class: logGroupClass }) => ({
        logGroupName: name,
        logGroupArn: groupArn(context, name),
        logGroupClass,
      })),
      nextToken,
    };
  },
});

/** A pattern is made of prefixes (`^name`) and parts of names, five at most, with `|` between them. */
function nameTest(pattern: string | undefined): (name: string) => boolean {
  const parts = pattern?.split('|');
  return (name) =>
    parts === undefined ||
    parts.some((part) => (part.startsWith('^') ? name.startsWith(part.slice(1)) : name.includes(part)));
}
