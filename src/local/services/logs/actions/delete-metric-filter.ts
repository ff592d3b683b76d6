import { defineAction } from '../../../action.ts';
import { checkNames, notFound } from '../errors.ts';
import { metricFilters } from '../filters/state.ts';
import { findGroup, onGroup } from '../groups.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteMetricFilter.html */
export const action = defineAction('logs', 'DeleteMetricFilter', {
  authorize: (input, context) => onGroup(context, 'DeleteMetricFilter', input),
  handler(input, context) {
    checkNames(input.logGroupName);
    const group = findGroup(context, input);
    if (!context.state.table(metricFilters).delete(`${group.key}:${input.filterName}`))
      throw notFound('The specified metric filter does not exist.');
    return {};
  },
});
