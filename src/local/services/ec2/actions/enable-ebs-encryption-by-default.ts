import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { onEverything } from '../instances/authorize.ts';
import { changeEbsSettings } from '../volumes/ebs-settings.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableEbsEncryptionByDefault.html */
export const action = defineAction('ec2', 'EnableEbsEncryptionByDefault', {
  authorize: (_input, context) => onEverything('EnableEbsEncryptionByDefault', context),
  handler(input, context) {
    if (input.DryRun === true) throw dryRunOperation();
    changeEbsSettings(context.state, { encryptionByDefault: true });
    return { EbsEncryptionByDefault: true };
  },
});
