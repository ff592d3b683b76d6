import { defineAction } from '../../../action.ts';
import { binnedImages } from '../bin/bin-row.ts';
import { findBinned } from '../bin/find-binned.ts';
import { takeBack } from '../bin/recycle.ts';
import { dryRunOperation } from '../errors.ts';
import { onImage } from '../images/authorize.ts';
import { imagesNotFound } from '../images/image-errors.ts';
import { putImage } from '../images/shared-images.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RestoreImageFromRecycleBin.html */
export const action = defineAction('ec2', 'RestoreImageFromRecycleBin', {
  authorize: (input, context) => [onImage('RestoreImageFromRecycleBin', input.ImageId, context)],
  handler(input, context) {
    const binned = findBinned(context.state, binnedImages, input.ImageId, imagesNotFound);
    if (input.DryRun === true) throw dryRunOperation();
    putImage(context.state, takeBack(context, binnedImages, binned));
    return { Return: true };
  },
});
