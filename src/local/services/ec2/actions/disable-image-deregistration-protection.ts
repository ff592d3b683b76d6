import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { onImage } from '../images/authorize.ts';
import { findOwnImage } from '../images/find-image.ts';
import { COOLDOWN } from '../images/protection.ts';
import { putImage } from '../images/shared-images.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableImageDeregistrationProtection.html */
export const action = defineAction('ec2', 'DisableImageDeregistrationProtection', {
  authorize: (input, context) => [onImage('DisableImageDeregistrationProtection', input.ImageId, context)],
  handler(input, context) {
    const row = findOwnImage(context, input.ImageId);
    if (input.DryRun === true) throw dryRunOperation();
    const { protection } = row;
    const endsAt = protection?.endsAt ?? context.now + COOLDOWN;
    putImage(context.state, {
      ...row,
      protection: protection?.cooldown === true ? { cooldown: true, endsAt } : undefined,
    });
    return { Return: 'true' };
  },
});
