import { defineAction } from '../../../action.ts';
import { dryRunOperation, unknownAttribute } from '../errors.ts';
import { onImage } from '../images/authorize.ts';
import { findOwnImage } from '../images/find-image.ts';
import { putImage } from '../images/shared-images.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ResetImageAttribute.html */
export const action = defineAction('ec2', 'ResetImageAttribute', {
  authorize: (input, context) => [onImage('ResetImageAttribute', input.ImageId, context)],
  handler(input, context) {
    const row = findOwnImage(context, input.ImageId);
    if (input.Attribute !== 'launchPermission') throw unknownAttribute(input.Attribute);
    if (input.DryRun === true) throw dryRunOperation();
    putImage(context.state, { ...row, public: false, launchAccounts: [] });
    return {};
  },
});
