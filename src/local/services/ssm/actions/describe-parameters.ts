import { defineAction } from '../../../action.ts';
import { describeMetadata } from '../describe-parameter.ts';
import { validation } from '../errors.ts';
import { compileParameterFilters } from '../filters.ts';
import { PAGES } from '../limits.ts';
import { pageOf } from '../paging.ts';
import { parameters } from '../state.ts';
import type { ParameterRow } from '../state.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeParameters.html */
export const action = defineAction('ssm', 'DescribeParameters', {
  authorize: () => [{ action: 'ssm:DescribeParameters', arn: '*' }],
  handler(input, context) {
    const { Filters: old = [], ParameterFilters: filters = [] } = input;
    if (old.length > 0 && filters.length > 0) {
      throw validation('You can use either Filters or ParameterFilters in a single request.');
    }
    const olderForm = old.map((filter) => ({ Key: filter.Key, Option: 'BeginsWith', Values: filter.Values }));
    const passes = compileParameterFilters(old.length > 0 ? olderForm : filters, 'describe');
    const { rows, nextToken } = pageOf(
      'DescribeParameters',
      input,
      context,
      PAGES.describe,
      (row: ParameterRow) => row.name,
      (after) =>
        Iterator.from(context.state.table(parameters).list(after === undefined ? {} : { after })).filter(
          // What other accounts share would be listed alone; nobody shares here.
          (row) => input.Shared !== true && passes(row),
        ),
    );
    return { Parameters: rows.map((row) => describeMetadata(row, context)), NextToken: nextToken };
  },
});
