import { defineAction } from '../../../action.ts';
import { describeApiDestination } from '../connections/find.ts';
import { apiDestinations } from '../connections/state.ts';
import type { ApiDestinationRow } from '../connections/state.ts';
import { pageOf, wanted } from '../paging.ts';

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListApiDestinations.html */
export const action = defineAction('events', 'ListApiDestinations', {
  authorize: () => [{ action: 'events:ListApiDestinations', arn: '*' }],
  handler(input, context) {
    const { NamePrefix: prefix = '', ConnectionArn: connection } = input;
    const nameOf = ({ name }: ApiDestinationRow): string => name;
    const { rows, NextToken } = pageOf('ListApiDestinations', input, context, nameOf, (after) =>
      wanted(
        context.state.table(apiDestinations).list(after === undefined ? {} : { after }),
        (row) => row.name.startsWith(prefix) && (connection === undefined || row.connection === connection),
      ),
    );
    return { ApiDestinations: rows.map((row) => describeApiDestination(context, row)), NextToken };
  },
});
