import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { onEverything } from '../instances/authorize.ts';
import { AWS_EBS_KEY, ebsSettings } from '../volumes/ebs-settings.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetEbsDefaultKmsKeyId.html */
export const action = defineAction('ec2', 'GetEbsDefaultKmsKeyId', {
  authorize: (_input, context) => onEverything('GetEbsDefaultKmsKeyId', context),
  handler(input, context) {
    if (input.DryRun === true) throw dryRunOperation();
    return { KmsKeyId: ebsSettings(context.state).defaultKmsKeyId ?? AWS_EBS_KEY };
  },
});
