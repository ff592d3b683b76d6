import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { dryRunOperation } from '../errors.ts';
import { onImage } from '../images/authorize.ts';
import { findImage } from '../images/find-image.ts';
import { images } from '../images/image-row.ts';
import { putImage } from '../images/shared-images.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CancelImageLaunchPermission.html */
export const action = defineAction('ec2', 'CancelImageLaunchPermission', {
  authorize: (input, context) => [onImage('CancelImageLaunchPermission', input.ImageId, context)],
  handler(input, context) {
    const row = findImage(context, input.ImageId);
    const { account, region } = context;
    const theirs = context.state.at(row.account, region);
    const image = row.account === account ? undefined : theirs.table(images).get(row.id);
    if (image === undefined || !image.launchAccounts.includes(account))
      throw new AwsError(
        'InvalidAMIID.NotFound',
        400,
        `The image id '[${row.id}]' is not shared with this account`,
      );
    if (input.DryRun === true) throw dryRunOperation();
    const launchAccounts = image.launchAccounts.filter((one) => one !== account);
    putImage(theirs, { ...image, launchAccounts });
    return { Return: true };
  },
});
