import { defineAction } from '../../../action.ts';
import { metricFilters, ofGroup } from '../filters/state.ts';
import type { MetricFilterRow } from '../filters/state.ts';
import { findGroup, groupArn, onGroup } from '../groups.ts';
import { pageOf } from '../paging.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeMetricFilters.html */
export const action = defineAction('logs', 'DescribeMetricFilters', {
  authorize: (input, context) =>
    input.logGroupName === undefined
      ? [{ action: 'logs:DescribeMetricFilters', arn: `${groupArn(context, '*')}:log-stream:` }]
      : onGroup(context, 'DescribeMetricFilters', input),
  handler(input, context) {
    const { logGroupName, filterNamePrefix: prefix = '', metricName, metricNamespace } = input;
    const range = logGroupName === undefined ? {} : ofGroup(findGroup(context, input).key, prefix);
    const { rows, nextToken } = pageOf(
      'DescribeMetricFilters',
      input,
      context,
      50,
      (row: MetricFilterRow) => `${row.group}:${row.name}`,
      (after) =>
        Iterator.from(
          context.state.table(metricFilters).list(after === undefined ? range : { ...range, after }),
        ).filter(
          ({ name, transformation }) =>
            name.startsWith(prefix) &&
            (metricName === undefined || transformation.metricName === metricName) &&
            (metricNamespace === undefined || transformation.metricNamespace === metricNamespace),
        ),
    );
    return {
      metricFilters: rows.map(
        ({ name, groupName, pattern, transformation, created, transformed = false }) => ({
          filterName: name,
          filterPattern: pattern,
          metricTransformations: [transformation],
          creationTime: created,
          logGroupName: groupName,
          applyOnTransformedLogs: transformed,
        }),
      ),
      nextToken,
    };
  },
});
