import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { onEverything } from '../instances/authorize.ts';
import { changeEbsSettings } from '../volumes/ebs-settings.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableImageBlockPublicAccess.html */
export const action = defineAction('ec2', 'DisableImageBlockPublicAccess', {
  authorize: (_input, context) => onEverything('DisableImageBlockPublicAccess', context),
  handler(input, context) {
    if (input.DryRun === true) throw dryRunOperation();
    changeEbsSettings(context.state, { imageSharing: 'unblocked' });
    return { ImageBlockPublicAccessState: 'unblocked' };
  },
});
