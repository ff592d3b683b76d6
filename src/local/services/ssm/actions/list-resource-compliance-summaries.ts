import { defineAction } from '../../../action.ts';
import { complianceFilters } from '../nodes/compliance-filters.ts';
import { complianceItems, countsOf, executionOf, worstOf } from '../nodes/compliance.ts';
import { pageOfRows } from '../paging.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ListResourceComplianceSummaries.html */
export const action = defineAction('ssm', 'ListResourceComplianceSummaries', {
  authorize: () => [{ action: 'ssm:ListResourceComplianceSummaries', arn: '*' }],
  handler(input, context) {
    const found = [...context.state.table(complianceItems).list()].filter(complianceFilters(input.Filters));
    const resources = [...Map.groupBy(found, ({ resource, type }) => `${resource}/${type}`)];
    const page = pageOfRows('ListResourceComplianceSummaries', input, context, resources, ([key]) => key);
    const ResourceComplianceSummaryItems = page.rows.flatMap(([, rows]) => {
      const [first] = rows;
      if (first === undefined) return [];
      const open = rows.some(({ status }) => status === 'NON_COMPLIANT');
      return [
        {
          ComplianceType: first.type,
          ResourceType: first.resourceType,
          ResourceId: first.resource,
          Status: open ? 'NON_COMPLIANT' : 'COMPLIANT',
          OverallSeverity: worstOf(rows),
          ExecutionSummary: executionOf(first),
          ...countsOf(rows),
        },
      ];
    });
    return { ResourceComplianceSummaryItems, NextToken: page.nextToken };
  },
});
