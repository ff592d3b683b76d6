import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { onImage } from '../images/authorize.ts';
import { findOwnImage } from '../images/find-image.ts';
import { putImage } from '../images/shared-images.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableImageDeregistrationProtection.html */
export const action = defineAction('ec2', 'EnableImageDeregistrationProtection', {
  authorize: (input, context) => [onImage('EnableImageDeregistrationProtection', input.ImageId, context)],
  handler(input, context) {
    const row = findOwnImage(context, input.ImageId);
    if (input.DryRun === true) throw dryRunOperation();
    putImage(context.state, { ...row, protection: { cooldown: input.WithCooldown ?? false } });
    return { Return: 'true' };
  },
});
