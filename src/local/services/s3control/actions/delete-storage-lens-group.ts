import { defineAction } from '../../../action.ts';
import { findGroup, onGroup } from '../storage-lens/groups.ts';
import { lensGroups } from '../storage-lens/state.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_DeleteStorageLensGroup.html */
export const action = defineAction('s3control', 'DeleteStorageLensGroup', {
  authorize: (input, context) => onGroup(context, 's3:DeleteStorageLensGroup', input),
  handler({ Name }, context) {
    findGroup(context, Name);
    context.state.table(lensGroups).delete(Name);
    return {};
  },
});
