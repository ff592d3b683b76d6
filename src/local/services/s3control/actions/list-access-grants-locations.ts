import { defineAction } from '../../../action.ts';
import { pageOfRows } from '../../../blocks/pager.ts';
import { describeLocation } from '../grants/describe.ts';
import { findInstance, onAnyInstance, stateOf } from '../grants/find.ts';
import { MOST_LISTED } from '../grants/limits.ts';
import { locations } from '../grants/state.ts';
import type { LocationRow } from '../grants/state.ts';
import { pager } from '../pager.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_ListAccessGrantsLocations.html */
export const action = defineAction('s3control', 'ListAccessGrantsLocations', {
  authorize: (input, context) => onAnyInstance(context, 's3:ListAccessGrantsLocations', input),
  handler(input, context) {
    const state = stateOf(context, input);
    findInstance({ state });
    const size = Math.min(input.MaxResults || MOST_LISTED, MOST_LISTED);
    const { rows, next } = pageOfRows(
      pager,
      { action: 'ListAccessGrantsLocations', input, context, token: input.NextToken, size },
      ({ id }: LocationRow) => id,
      (after) =>
        among(state.table(locations).list(after === undefined ? {} : { after }), input.LocationScope),
    );
    const where = { ...context, account: input.AccountId };
    return { AccessGrantsLocationsList: rows.map((row) => describeLocation(where, row)), NextToken: next };
  },
});

function* among(rows: Iterable<LocationRow>, scope: string | undefined): Iterable<LocationRow> {
  for (const row of rows) if (scope === undefined || row.scope === scope) yield row;
}
