import { defineAction } from '../../../action.ts';
import { findGroup, onGroup } from '../groups.ts';
import { checkProtection } from '../mask.ts';
import { groupDocuments } from '../records/state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutDataProtectionPolicy.html */
export const action = defineAction('logs', 'PutDataProtectionPolicy', {
  authorize: (input, context) => onGroup(context, 'PutDataProtectionPolicy', input),
  handler(input, context) {
    const { key: group } = findGroup(context, input);
    const { policyDocument: document } = input;
    checkProtection(document);
    context.state
      .table(groupDocuments)
      .put({ kind: 'data-protection', group, document, updated: context.now });
    return {
      logGroupIdentifier: input.logGroupIdentifier,
      policyDocument: document,
      lastUpdatedTime: context.now,
    };
  },
});
