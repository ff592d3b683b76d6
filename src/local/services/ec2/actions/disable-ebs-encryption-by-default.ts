import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { onEverything } from '../instances/authorize.ts';
import { changeEbsSettings } from '../volumes/ebs-settings.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableEbsEncryptionByDefault.html */
export const action = defineAction('ec2', 'DisableEbsEncryptionByDefault', {
  authorize: (_input, context) => onEverything('DisableEbsEncryptionByDefault', context),
  handler(input, context) {
    if (input.DryRun === true) throw dryRunOperation();
    changeEbsSettings(context.state, { encryptionByDefault: false });
    return { EbsEncryptionByDefault: false };
  },
});
