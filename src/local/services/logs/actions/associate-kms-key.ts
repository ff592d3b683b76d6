import { defineAction } from '../../../action.ts';
import { checkGroupKey } from '../group-key.ts';
import { findGroup, onGroup } from '../groups.ts';
import { identifiedGroup } from '../kms-target.ts';
import { logGroups } from '../state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_AssociateKmsKey.html */
export const action = defineAction('logs', 'AssociateKmsKey', {
  authorize: (input, context) => onGroup(context, 'AssociateKmsKey', identifiedGroup(input)),
  handler(input, context) {
    const group = findGroup(context, identifiedGroup(input));
    checkGroupKey(context, group.name, input.kmsKeyId);
    context.state.table(logGroups).put({ ...group, kmsKeyId: input.kmsKeyId });
    return {};
  },
});
