import { defineAction } from '../../../action.ts';
import { findLens, onLens } from '../storage-lens/configurations.ts';
import { lenses } from '../storage-lens/state.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_DeleteStorageLensConfigurationTagging.html */
export const action = defineAction('s3control', 'DeleteStorageLensConfigurationTagging', {
  authorize: (input, context) => onLens(context, 's3:DeleteStorageLensConfigurationTagging', input),
  handler({ ConfigId }, context) {
    context.state.table(lenses).put({ ...findLens(context, ConfigId), tags: [] });
    return {};
  },
});
