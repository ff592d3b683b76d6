import { defineAction } from '../../../action.ts';

/** An account without an organization has no tag policies, and nothing that breaks one. */
export const action = defineAction('resourcegroupstaggingapi', 'GetComplianceSummary', {
  authorize: () => [{ action: 'tag:GetComplianceSummary', arn: '*' }],
  handler: () => ({ SummaryList: [], PaginationToken: '' }),
});
