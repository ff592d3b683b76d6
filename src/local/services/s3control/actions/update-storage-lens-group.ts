import { defineAction } from '../../../action.ts';
import { checkFilter } from '../storage-lens/check-filter.ts';
import { mismatchedName } from '../storage-lens/errors.ts';
import { findGroup, onGroup } from '../storage-lens/groups.ts';
import { lensGroups } from '../storage-lens/state.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_UpdateStorageLensGroup.html */
export const action = defineAction('s3control', 'UpdateStorageLensGroup', {
  authorize: (input, context) => onGroup(context, 's3:UpdateStorageLensGroup', input),
  handler({ Name, StorageLensGroup: group }, context) {
    const row = findGroup(context, Name);
    if (group.Name !== Name) throw mismatchedName();
    checkFilter(group.Filter);
    context.state.table(lensGroups).put({ ...row, filter: group.Filter });
    return {};
  },
});
