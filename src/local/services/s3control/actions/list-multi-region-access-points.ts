import { defineAction } from '../../../action.ts';
import { pageOfRows } from '../../../blocks/pager.ts';
import { reportOf } from '../multi-region/report.ts';
import { multiRegionPoints } from '../multi-region/state.ts';
import type { MultiRegionRow } from '../multi-region/state.ts';
import { checkAccount } from '../own-account.ts';
import { pager } from '../pager.ts';

const MOST = 1000;

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_ListMultiRegionAccessPoints.html */
export const action = defineAction('s3control', 'ListMultiRegionAccessPoints', {
  authorize(input, context) {
    checkAccount(context, input.AccountId);
    return [{ action: 's3:ListMultiRegionAccessPoints', arn: '*' }];
  },
  handler(input, context) {
    const { state, now } = context;
    const size = Math.min(input.MaxResults || MOST, MOST);
    const { rows, next } = pageOfRows(
      pager,
      { action: 'ListMultiRegionAccessPoints', input, context, token: input.NextToken, size },
      ({ name }: MultiRegionRow) => name,
      (after) => there(state.table(multiRegionPoints).list(after === undefined ? {} : { after }), now),
    );
    return { AccessPoints: rows.map((row) => reportOf(row, now)), NextToken: next };
  },
});

function* there(rows: Iterable<MultiRegionRow>, now: number): Iterable<MultiRegionRow> {
  for (const row of rows) if (row.gone === undefined || row.gone > now) yield row;
}
