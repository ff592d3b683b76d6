import { defineAction } from '../../../action.ts';
import { invalidParameter, notFound } from '../errors.ts';
import { groupArn, nameInArn } from '../groups.ts';
import { compileQuery } from '../insights/query.ts';
import { runQuery } from '../insights/run-query.ts';
import { queries, QUERY_TIMER } from '../insights/state.ts';
import type { QueryRow } from '../insights/state.ts';
import { QUERY_MS } from '../limits.ts';
import { logGroups } from '../state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_StartQuery.html */
export const action = defineAction('logs', 'StartQuery', {
  authorize: (input, context) =>
    groupsIn(input).map((name) => ({
      action: 'logs:StartQuery',
      arn: `${groupArn(context, name)}:log-stream:`,
    })),
  handler(input, context) {
    const groups = groupsIn(input);
    if (groups.length === 0)
      throw invalidParameter('logGroupName, logGroupNames or logGroupIdentifiers must be specified.');
    if (input.queryLanguage !== undefined && input.queryLanguage !== 'CWLI')
      throw invalidParameter(`Queries in ${input.queryLanguage} are not available in this local cloud.`);
    for (const name of groups)
      if (context.state.table(logGroups).get(name) === undefined)
        throw notFound(
          `Log group '${name}' does not exist for account ID '${context.account}' (Service: AWSLogs; ` +
            `Status Code: 400; Error Code: ResourceNotFoundException; Request ID: ${context.requestId}; Proxy: null)`,
        );
    if (input.endTime < input.startTime)
      throw invalidParameter('End time should not be less than start time.');
    compileQuery(input.queryString);
    const row: QueryRow = {
      id: context.random.uuid(),
      groups,
      text: input.queryString,
      from: milliseconds(input.startTime),
      to: milliseconds(input.endTime),
      limit: input.limit ?? 10_000,
      created: context.now,
      status: 'Running',
      results: [],
      scanned: 0,
      matched: 0,
      bytes: 0,
    };
    context.state.table(queries).put(row);
    if (context.lenient) runQuery(context, row);
    else
      context.timers.schedule({
        due: context.now + QUERY_MS,
        kind: QUERY_TIMER,
        key: row.id,
        payload: { id: row.id },
      });
    return { queryId: row.id };
  },
});

/** Seconds since 1970; what is too large for that is taken for milliseconds, as AWS takes it. */
function milliseconds(time: number): number {
  return time > 100_000_000_000 ? time : time * 1000;
}

function groupsIn(input: {
  readonly logGroupName?: string | undefined;
  readonly logGroupNames?: readonly string[] | undefined;
  readonly logGroupIdentifiers?: readonly string[] | undefined;
}): string[] {
  const { logGroupName, logGroupNames = [], logGroupIdentifiers = [] } = input;
  const all = [
    ...(logGroupName === undefined ? [] : [logGroupName]),
    ...logGroupNames,
    ...logGroupIdentifiers,
  ];
  return [...new Set(all.map((text) => nameInArn(text) ?? text))];
}
