import { defineAction } from '../../../action.ts';
import { findLens, lensArn, onLens } from '../storage-lens/configurations.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_GetStorageLensConfiguration.html */
export const action = defineAction('s3control', 'GetStorageLensConfiguration', {
  authorize: (input, context) => onLens(context, 's3:GetStorageLensConfiguration', input),
  handler({ ConfigId }, context) {
    const { configuration } = findLens(context, ConfigId);
    return { StorageLensConfiguration: { ...configuration, StorageLensArn: lensArn(context, ConfigId) } };
  },
});
