import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { onEverything } from '../instances/authorize.ts';
import { changeEbsSettings } from '../volumes/ebs-settings.ts';
import { keyArn } from '../volumes/encryption.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyEbsDefaultKmsKeyId.html */
export const action = defineAction('ec2', 'ModifyEbsDefaultKmsKeyId', {
  authorize: (_input, context) => onEverything('ModifyEbsDefaultKmsKeyId', context),
  handler(input, context) {
    if (input.DryRun === true) throw dryRunOperation();
    const defaultKmsKeyId = keyArn(input.KmsKeyId, context);
    changeEbsSettings(context.state, { defaultKmsKeyId });
    return { KmsKeyId: defaultKmsKeyId };
  },
});
