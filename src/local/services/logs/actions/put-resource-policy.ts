import { defineAction } from '../../../action.ts';
import { resourcePolicies } from '../documents.ts';
import { invalidParameter, limitExceeded } from '../errors.ts';
import { LOGS_LIMITS } from '../limits.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutResourcePolicy.html */
export const action = defineAction('logs', 'PutResourcePolicy', {
  authorize: () => [{ action: 'logs:PutResourcePolicy', arn: '*' }],
  handler({ policyName: name, policyDocument: document }, context) {
    if (name === undefined || document === undefined)
      throw invalidParameter('policyName and policyDocument must be specified.');
    if (!isObject(document)) throw invalidParameter('policyDocument must be a JSON object.');
    const table = context.state.table(resourcePolicies);
    if (table.get(name) === undefined && table.count() >= LOGS_LIMITS.resourcePolicies) throw limitExceeded();
    const row = { name, document, updated: context.now };
    table.put(row);
    return {
      resourcePolicy: {
        policyName: name,
        policyDocument: document,
        lastUpdatedTime: context.now,
        policyScope: 'ACCOUNT' as const,
      },
    };
  },
});

function isObject(text: string): boolean {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null && !Array.isArray(read);
  } catch {
    return false;
  }
}
