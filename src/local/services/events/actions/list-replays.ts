import { defineAction } from '../../../action.ts';
import { describeReplay } from '../archives/find.ts';
import { replays } from '../archives/state.ts';
import type { ReplayRow } from '../archives/state.ts';
import { invalid } from '../errors.ts';
import { pageOf, wanted } from '../paging.ts';

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListReplays.html */
export const action = defineAction('events', 'ListReplays', {
  authorize: () => [{ action: 'events:ListReplays', arn: '*' }],
  handler(input, context) {
    const { NamePrefix: prefix, EventSourceArn: source, State: state } = input;
    if ([prefix, source, state].filter((given) => given !== undefined).length > 1)
      throw invalid(
        'At most one filter is allowed for ListReplays. Use either : State, EventSourceArn, or NamePrefix.',
      );
    const nameOf = ({ name }: ReplayRow): string => name;
    const asked = (row: ReplayRow): boolean =>
      (prefix === undefined || row.name.startsWith(prefix)) &&
      (source === undefined || row.source === source) &&
      (state === undefined || row.state === state);
    const { rows, NextToken } = pageOf('ListReplays', input, context, nameOf, (after) =>
      wanted(context.state.table(replays).list(after === undefined ? {} : { after }), asked),
    );
    return { Replays: rows.map(describeReplay), NextToken };
  },
});
