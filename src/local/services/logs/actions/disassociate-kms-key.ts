import { defineAction } from '../../../action.ts';
import { findGroup, onGroup } from '../groups.ts';
import { identifiedGroup } from '../kms-target.ts';
import { logGroups } from '../state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DisassociateKmsKey.html */
export const action = defineAction('logs', 'DisassociateKmsKey', {
  authorize: (input, context) => onGroup(context, 'DisassociateKmsKey', identifiedGroup(input)),
  handler(input, context) {
    const group = findGroup(context, identifiedGroup(input));
    context.state.table(logGroups).put({ ...group, kmsKeyId: undefined });
    return {};
  },
});
