import { defineAction } from '../../../action.ts';
import { invalidRequest } from '../errors.ts';
import { checkFilter, findGroup, onGroup } from '../storage-lens/groups.ts';
import { lensGroups } from '../storage-lens/state.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_UpdateStorageLensGroup.html */
export const action = defineAction('s3control', 'UpdateStorageLensGroup', {
  authorize: (input, context) => onGroup(context, 's3:UpdateStorageLensGroup', input),
  handler({ Name, StorageLensGroup: group }, context) {
    const row = findGroup(context, Name);
    if (group.Name !== Name) throw invalidRequest('The Name of the group must be the one in the request.');
    checkFilter(group);
    context.state.table(lensGroups).put({ ...row, filter: group.Filter });
    return {};
  },
});
