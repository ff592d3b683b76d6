import { defineAction } from '../../../action.ts';
import { pageOfRows } from '../../../blocks/pager.ts';
import { listed } from '../jobs/describe.ts';
import { MOST_LISTED } from '../jobs/limits.ts';
import { jobs } from '../jobs/state.ts';
import type { JobRow } from '../jobs/state.ts';
import { checkAccount } from '../own-account.ts';
import { pager } from '../pager.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_ListJobs.html */
export const action = defineAction('s3control', 'ListJobs', {
  authorize(input, context) {
    checkAccount(context, input.AccountId);
    return [{ action: 's3:ListJobs', arn: '*' }];
  },
  handler(input, context) {
    const { state, now } = context;
    const size = Math.min(input.MaxResults || MOST_LISTED, MOST_LISTED);
    const { rows, next } = pageOfRows(
      pager,
      { action: 'ListJobs', input, context, token: input.NextToken, size },
      ({ id }: JobRow) => id,
      (after) => among(state.table(jobs).list(after === undefined ? {} : { after }), input.JobStatuses),
    );
    return { Jobs: rows.map((row) => listed(row, now)), NextToken: next };
  },
});

function* among(rows: Iterable<JobRow>, statuses: readonly string[] = []): Iterable<JobRow> {
  for (const row of rows) if (statuses.length === 0 || statuses.includes(row.status)) yield row;
}
