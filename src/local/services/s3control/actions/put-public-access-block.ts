import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { readBlock } from '../access-points/block.ts';
import { checkAccount } from '../own-account.ts';
import { accountBlocks } from '../state.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_PutPublicAccessBlock.html */
export const action = defineAction('s3control', 'PutPublicAccessBlock', {
  authorize(input, context) {
    checkAccount(context, input.AccountId);
    return [{ action: 's3:PutAccountPublicAccessBlock', arn: '*' }];
  },
  handler(input, { state }) {
    const given = input.PublicAccessBlockConfiguration;
    const { BlockPublicAcls, IgnorePublicAcls, BlockPublicPolicy, RestrictPublicBuckets } = given;
    const said = [BlockPublicAcls, IgnorePublicAcls, BlockPublicPolicy, RestrictPublicBuckets];
    if (said.every((flag) => flag === undefined))
      throw new AwsError('InvalidRequest', 400, 'Must specify at least one configuration.');
    state.table(accountBlocks).put(readBlock(given));
    return {};
  },
});
