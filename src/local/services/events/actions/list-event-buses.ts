import { defineAction } from '../../../action.ts';
import { describeBus } from '../describe-bus.ts';
import { beginning, pageOf } from '../paging.ts';
import { buses } from '../state.ts';
import type { BusRow } from '../state.ts';

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListEventBuses.html */
export const action = defineAction('events', 'ListEventBuses', {
  authorize: () => [{ action: 'events:ListEventBuses', arn: '*' }],
  handler(input, context) {
    const nameOf = ({ name }: BusRow): string => name;
    const table = context.state.table(buses);
    const { rows, NextToken } = pageOf('ListEventBuses', input, context, nameOf, (after) =>
      beginning(table.list(after === undefined ? {} : { after }), input.NamePrefix, nameOf),
    );
    return { EventBuses: rows.map(describeBus), NextToken };
  },
});
