import { defineAction } from '../../../action.ts';
import { complianceFilters } from '../nodes/compliance-filters.ts';
import { complianceItems, executionOf } from '../nodes/compliance.ts';
import { pageOfRows } from '../paging.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ListComplianceItems.html */
export const action = defineAction('ssm', 'ListComplianceItems', {
  authorize: () => [{ action: 'ssm:ListComplianceItems', arn: '*' }],
  handler(input, context) {
    const passes = complianceFilters(input.Filters);
    const found = [...context.state.table(complianceItems).list()].filter(
      (row) =>
        (input.ResourceIds?.includes(row.resource) ?? true) &&
        (input.ResourceTypes?.includes(row.resourceType) ?? true) &&
        passes(row),
    );
    const page = pageOfRows('ListComplianceItems', input, context, found, complianceItems.id);
    const ComplianceItems = page.rows.map((row) => ({
      ComplianceType: row.type,
      ResourceType: row.resourceType,
      ResourceId: row.resource,
      Id: row.id,
      Title: row.title,
      Status: row.status,
      Severity: row.severity,
      ExecutionSummary: executionOf(row),
      Details: row.details,
    }));
    return { ComplianceItems, NextToken: page.nextToken };
  },
});
