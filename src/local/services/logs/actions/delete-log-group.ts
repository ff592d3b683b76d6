import { defineAction } from '../../../action.ts';
import { deleteGroup } from '../delete-group.ts';
import { validation } from '../errors.ts';
import { findGroup, onGroup } from '../groups.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteLogGroup.html */
export const action = defineAction('logs', 'DeleteLogGroup', {
  authorize: (input, context) => onGroup(context, 'DeleteLogGroup', input),
  handler(input, context) {
    const group = findGroup(context, input);
    if (group.deletionProtection === true)
      throw validation('Cannot delete a log group that has deletion protection enabled.');
    deleteGroup(context, group);
    return {};
  },
});
