import { defineAction } from '../../../action.ts';
import { describeOpsItem } from '../ops/items.ts';
import { matchesOpsItem } from '../ops/filters.ts';
import { opsItems } from '../ops/state.ts';
import { pageOfRows } from '../paging.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeOpsItems.html */
export const action = defineAction('ssm', 'DescribeOpsItems', {
  authorize: () => [{ action: 'ssm:DescribeOpsItems', arn: '*' }],
  handler(input, context) {
    const found = [...context.state.table(opsItems).list()].filter((row) =>
      matchesOpsItem(row, input.OpsItemFilters),
    );
    const page = pageOfRows('DescribeOpsItems', input, context, found, ({ id }) => id);
    return { OpsItemSummaries: page.rows.map(describeOpsItem), NextToken: page.nextToken };
  },
});
