import { defineAction } from '../../../action.ts';
import { pageOf } from '../paging.ts';
import { sandboxNumbers } from '../state.ts';
import type { SandboxNumberRow } from '../state.ts';

/** https://docs.aws.amazon.com/sns/latest/api/API_ListSMSSandboxPhoneNumbers.html */
export const action = defineAction('sns', 'ListSMSSandboxPhoneNumbers', {
  authorize: () => [{ action: 'sns:ListSMSSandboxPhoneNumbers', arn: '*' }],
  handler(input, context) {
    const { rows, NextToken } = pageOf(
      'ListSMSSandboxPhoneNumbers',
      input,
      context,
      ({ number }: SandboxNumberRow) => number,
      (after) => context.state.table(sandboxNumbers).list(after === undefined ? {} : { after }),
      input.MaxResults,
    );
    return {
      PhoneNumbers: rows.map(({ number, verified }) => ({
        PhoneNumber: number,
        Status: verified ? 'Verified' : 'Pending',
      })),
      NextToken,
    };
  },
});
