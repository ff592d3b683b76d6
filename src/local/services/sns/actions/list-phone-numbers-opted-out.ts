import { defineAction } from '../../../action.ts';
import { pageOf } from '../paging.ts';
import { optedOutNumbers } from '../state.ts';

/** https://docs.aws.amazon.com/sns/latest/api/API_ListPhoneNumbersOptedOut.html */
export const action = defineAction('sns', 'ListPhoneNumbersOptedOut', {
  authorize: () => [{ action: 'sns:ListPhoneNumbersOptedOut', arn: '*' }],
  handler({ nextToken }, context) {
    const { rows, NextToken } = pageOf(
      'ListPhoneNumbersOptedOut',
      { NextToken: nextToken },
      context,
      (row: { readonly number: string }) => row.number,
      (after) => context.state.table(optedOutNumbers).list(after === undefined ? {} : { after }),
    );
    return { phoneNumbers: rows.map(({ number }) => number), nextToken: NextToken };
  },
});
