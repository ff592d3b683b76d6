import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { onEverything } from '../instances/authorize.ts';
import { ebsSettings } from '../volumes/ebs-settings.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetImageBlockPublicAccessState.html */
export const action = defineAction('ec2', 'GetImageBlockPublicAccessState', {
  authorize: (_input, context) => onEverything('GetImageBlockPublicAccessState', context),
  handler(input, context) {
    if (input.DryRun === true) throw dryRunOperation();
    return { ImageBlockPublicAccessState: ebsSettings(context.state).imageSharing, ManagedBy: 'account' };
  },
});
