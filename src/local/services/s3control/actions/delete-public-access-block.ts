import { answered } from '../../../../wire/server/answer.ts';
import { defineAction } from '../../../action.ts';
import { checkAccount } from '../own-account.ts';
import { accountBlock, accountBlocks } from '../state.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_DeletePublicAccessBlock.html */
export const action = defineAction('s3control', 'DeletePublicAccessBlock', {
  authorize(input, context) {
    checkAccount(context, input.AccountId);
    return [{ action: 's3:PutAccountPublicAccessBlock', arn: '*' }];
  },
  handler(_, { state }) {
    state.table(accountBlocks).delete(accountBlock);
    return answered({}, { status: 204 });
  },
});
