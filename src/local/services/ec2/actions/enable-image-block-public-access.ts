import { defineAction } from '../../../action.ts';
import { dryRunOperation, invalidParameterValue } from '../errors.ts';
import { onEverything } from '../instances/authorize.ts';
import { changeEbsSettings } from '../volumes/ebs-settings.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableImageBlockPublicAccess.html */
export const action = defineAction('ec2', 'EnableImageBlockPublicAccess', {
  authorize: (_input, context) => onEverything('EnableImageBlockPublicAccess', context),
  handler(input, context) {
    const imageSharing = 'block-new-sharing';
    const { ImageBlockPublicAccessState: asked } = input;
    if (asked !== imageSharing)
      throw invalidParameterValue(`Value (${asked}) for parameter ImageBlockPublicAccessState is invalid.`);
    if (input.DryRun === true) throw dryRunOperation();
    changeEbsSettings(context.state, { imageSharing });
    return { ImageBlockPublicAccessState: imageSharing };
  },
});
