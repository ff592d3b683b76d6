import { defineAction } from '../../../action.ts';
import { findGroup, groupArn, onGroup } from '../storage-lens/groups.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_GetStorageLensGroup.html */
export const action = defineAction('s3control', 'GetStorageLensGroup', {
  authorize: (input, context) => onGroup(context, 's3:GetStorageLensGroup', input),
  handler({ Name }, context) {
    const { filter } = findGroup(context, Name);
    return { StorageLensGroup: { Name, Filter: filter, StorageLensGroupArn: groupArn(context, Name) } };
  },
});
