import { defineAction } from '../../../action.ts';
import { complianceFilters } from '../nodes/compliance-filters.ts';
import { complianceItems, countsOf } from '../nodes/compliance.ts';
import { pageOfRows } from '../paging.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ListComplianceSummaries.html */
export const action = defineAction('ssm', 'ListComplianceSummaries', {
  authorize: () => [{ action: 'ssm:ListComplianceSummaries', arn: '*' }],
  handler(input, context) {
    const found = [...context.state.table(complianceItems).list()].filter(complianceFilters(input.Filters));
    const types = [...Map.groupBy(found, ({ type }) => type)];
    const page = pageOfRows('ListComplianceSummaries', input, context, types, ([type]) => type);
    const ComplianceSummaryItems = page.rows.map(([ComplianceType, rows]) => ({
      ComplianceType,
      ...countsOf(rows),
    }));
    return { ComplianceSummaryItems, NextToken: page.nextToken };
  },
});
