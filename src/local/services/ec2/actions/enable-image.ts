import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { onImage } from '../images/authorize.ts';
import { findOwnImage } from '../images/find-image.ts';
import { imageInState } from '../images/image-errors.ts';
import { putImage } from '../images/shared-images.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableImage.html */
export const action = defineAction('ec2', 'EnableImage', {
  authorize: (input, context) => [onImage('EnableImage', input.ImageId, context)],
  handler(input, context) {
    const row = findOwnImage(context, input.ImageId);
    if (row.state !== 'disabled') throw imageInState(row.id, row.state);
    if (input.DryRun === true) throw dryRunOperation();
    putImage(context.state, { ...row, state: 'available' });
    return { Return: true };
  },
});
