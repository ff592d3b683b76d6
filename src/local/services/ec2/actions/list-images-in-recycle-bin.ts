import { defineAction } from '../../../action.ts';
import { binTimes } from '../bin/find-binned.ts';
import { listBinnedImages } from '../bin/list-bin.ts';
import { onEverything } from '../instances/authorize.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ListImagesInRecycleBin.html */
export const action = defineAction('ec2', 'ListImagesInRecycleBin', {
  authorize: (_input, context) => onEverything('ListImagesInRecycleBin', context),
  handler(input, context) {
    const { rows, nextToken } = listBinnedImages(input.ImageIds, input, context);
    return {
      Images: rows.map((binned) => ({
        ImageId: binned.id,
        Name: binned.row.name,
        Description: binned.row.description,
        ...binTimes(binned),
      })),
      NextToken: nextToken,
    };
  },
});
