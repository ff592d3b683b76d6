import { defineAction } from '../../../action.ts';
import { pageOf } from '../paging.ts';
import { platformApplications } from '../state.ts';
import type { PlatformApplicationRow } from '../state.ts';

/** https://docs.aws.amazon.com/sns/latest/api/API_ListPlatformApplications.html */
export const action = defineAction('sns', 'ListPlatformApplications', {
  authorize: () => [{ action: 'sns:ListPlatformApplications', arn: '*' }],
  handler(input, context) {
    const table = context.state.table(platformApplications);
    const { rows, NextToken } = pageOf(
      'ListPlatformApplications',
      input,
      context,
      ({ arn }: PlatformApplicationRow) => arn,
      (after) => table.list(after === undefined ? {} : { after }),
    );
    return {
      PlatformApplications: rows.map(({ arn, attributes }) => ({
        PlatformApplicationArn: arn,
        Attributes: attributes,
      })),
      NextToken,
    };
  },
});
