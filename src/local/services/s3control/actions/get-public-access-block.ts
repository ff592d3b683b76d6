import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { checkAccount } from '../own-account.ts';
import { accountBlock, accountBlocks } from '../state.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_GetPublicAccessBlock.html */
export const action = defineAction('s3control', 'GetPublicAccessBlock', {
  authorize(input, context) {
    checkAccount(context, input.AccountId);
    return [{ action: 's3:GetAccountPublicAccessBlock', arn: '*' }];
  },
  handler(input, { state }) {
    const found = state.table(accountBlocks).get(accountBlock);
    if (found === undefined)
      throw new AwsError(
        'NoSuchPublicAccessBlockConfiguration',
        404,
        'The public access block configuration was not found',
        { AccountId: input.AccountId },
      );
    return { PublicAccessBlockConfiguration: found };
  },
});
