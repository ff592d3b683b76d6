import { defineAction } from '../../../action.ts';
import { pageOf } from '../paging.ts';
import { signings } from '../signing/signing-row.ts';
import type { SigningRow } from '../signing/signing-row.ts';
import { describeSigning } from '../signing/signings.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_ListCodeSigningConfigs.html */
export const action = defineAction('lambda', 'ListCodeSigningConfigs', {
  authorize: () => [{ action: 'lambda:ListCodeSigningConfigs', arn: '*' }],
  handler(input, context) {
    const { rows, NextMarker } = pageOf(
      'ListCodeSigningConfigs',
      input,
      context,
      ({ id }: SigningRow) => id,
      (after) => context.state.table(signings).list(after === undefined ? {} : { after }),
    );
    return { CodeSigningConfigs: rows.map((row) => describeSigning(context, row)), NextMarker };
  },
});
