import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { onImage } from '../images/authorize.ts';
import { findOwnImage } from '../images/find-image.ts';
import { imageInState } from '../images/image-errors.ts';
import { putImage } from '../images/shared-images.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableImage.html */
export const action = defineAction('ec2', 'DisableImage', {
  authorize: (input, context) => [onImage('DisableImage', input.ImageId, context)],
  handler(input, context) {
    const row = findOwnImage(context, input.ImageId);
    if (row.state !== 'available') throw imageInState(row.id, row.state);
    if (input.DryRun === true) throw dryRunOperation();
    // A disabled image is nobody else's any more, and stays so when it is enabled again.
    putImage(context.state, { ...row, state: 'disabled', public: false, launchAccounts: [] });
    return { Return: true };
  },
});
