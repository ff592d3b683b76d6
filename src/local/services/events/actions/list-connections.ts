import { defineAction } from '../../../action.ts';
import { describeConnection } from '../connections/find.ts';
import { connections } from '../connections/state.ts';
import type { ConnectionRow } from '../connections/state.ts';
import { pageOf, wanted } from '../paging.ts';

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListConnections.html */
export const action = defineAction('events', 'ListConnections', {
  authorize: () => [{ action: 'events:ListConnections', arn: '*' }],
  handler(input, context) {
    const { NamePrefix: prefix = '', ConnectionState: state } = input;
    const nameOf = ({ name }: ConnectionRow): string => name;
    const { rows, NextToken } = pageOf('ListConnections', input, context, nameOf, (after) =>
      wanted(
        context.state.table(connections).list(after === undefined ? {} : { after }),
        (row) => row.name.startsWith(prefix) && (state === undefined || row.state === state),
      ),
    );
    return { Connections: rows.map(describeConnection), NextToken };
  },
});
