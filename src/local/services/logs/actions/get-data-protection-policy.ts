import { defineAction } from '../../../action.ts';
import { findGroup, onGroup } from '../groups.ts';
import { groupDocuments } from '../records/state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetDataProtectionPolicy.html */
export const action = defineAction('logs', 'GetDataProtectionPolicy', {
  authorize: (input, context) => onGroup(context, 'GetDataProtectionPolicy', input),
  handler(input, context) {
    const { key } = findGroup(context, input);
    const row = context.state.table(groupDocuments).get(`data-protection/${key}`);
    return {
      logGroupIdentifier: input.logGroupIdentifier,
      policyDocument: row?.document,
      lastUpdatedTime: row?.updated,
    };
  },
});
