import { defineAction } from '../../../action.ts';
import { findGroup, onGroup } from '../groups.ts';
import { groupDocuments } from '../records/state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeIndexPolicies.html */
export const action = defineAction('logs', 'DescribeIndexPolicies', {
  authorize: (input, context) =>
    input.logGroupIdentifiers.flatMap((logGroupIdentifier) =>
      onGroup(context, 'DescribeIndexPolicies', { logGroupIdentifier }),
    ),
  handler(input, context) {
    const indexPolicies = input.logGroupIdentifiers.flatMap((logGroupIdentifier) => {
      const { key } = findGroup(context, { logGroupIdentifier });
      const row = context.state.table(groupDocuments).get(`index/${key}`);
      if (row === undefined) return [];
      const { document: policyDocument, updated: lastUpdateTime } = row;
      return [{ logGroupIdentifier, lastUpdateTime, policyDocument, source: 'LOG_GROUP' }];
    });
    return { indexPolicies };
  },
});
