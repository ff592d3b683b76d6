import { defineAction } from '../../../action.ts';
import { findLens, onLens } from '../storage-lens/configurations.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_GetStorageLensConfigurationTagging.html */
export const action = defineAction('s3control', 'GetStorageLensConfigurationTagging', {
  authorize: (input, context) => onLens(context, 's3:GetStorageLensConfigurationTagging', input),
  handler: ({ ConfigId }, context) => ({ Tags: [...findLens(context, ConfigId).tags] }),
});
