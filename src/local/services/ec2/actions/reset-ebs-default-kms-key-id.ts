import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { onEverything } from '../instances/authorize.ts';
import { AWS_EBS_KEY, changeEbsSettings } from '../volumes/ebs-settings.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ResetEbsDefaultKmsKeyId.html */
export const action = defineAction('ec2', 'ResetEbsDefaultKmsKeyId', {
  authorize: (_input, context) => onEverything('ResetEbsDefaultKmsKeyId', context),
  handler(input, context) {
    if (input.DryRun === true) throw dryRunOperation();
    changeEbsSettings(context.state, { defaultKmsKeyId: undefined });
    return { KmsKeyId: AWS_EBS_KEY };
  },
});
