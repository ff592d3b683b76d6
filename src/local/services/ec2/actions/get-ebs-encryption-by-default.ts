import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { onEverything } from '../instances/authorize.ts';
import { ebsSettings } from '../volumes/ebs-settings.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetEbsEncryptionByDefault.html */
export const action = defineAction('ec2', 'GetEbsEncryptionByDefault', {
  authorize: (_input, context) => onEverything('GetEbsEncryptionByDefault', context),
  handler(input, context) {
    if (input.DryRun === true) throw dryRunOperation();
    const { encryptionByDefault } = ebsSettings(context.state);
    return { EbsEncryptionByDefault: encryptionByDefault, SseType: encryptionByDefault ? 'sse-kms' : 'none' };
  },
});
