import { defineAction } from '../../../action.ts';
import { accountBlock, accountBlocks } from '../state.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_DeletePublicAccessBlock.html */
export const action = defineAction('s3control', 'DeletePublicAccessBlock', {
  authorize: () => [{ action: 's3:PutAccountPublicAccessBlock', arn: '*' }],
  handler(_, { state }) {
    state.table(accountBlocks).delete(accountBlock);
    return {};
  },
});
