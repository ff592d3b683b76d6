import { defineAction } from '../../../action.ts';
import { findGroup, onGroup } from '../groups.ts';
import { groupDocuments } from '../records/state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutIndexPolicy.html */
export const action = defineAction('logs', 'PutIndexPolicy', {
  authorize: (input, context) => onGroup(context, 'PutIndexPolicy', input),
  handler(input, context) {
    const { key: group, name } = findGroup(context, input);
    const { policyDocument: document } = input;
    context.state.table(groupDocuments).put({ kind: 'index', group, document, updated: context.now });
    return {
      indexPolicy: {
        logGroupIdentifier: name,
        lastUpdateTime: context.now,
        policyDocument: document,
        source: 'LOG_GROUP',
      },
    };
  },
});
