import { defineAction } from '../../../action.ts';
import { invalidParameter, limitExceeded } from '../errors.ts';
import { metricFilters, ofGroup } from '../filters/state.ts';
import { findGroup, onGroup } from '../groups.ts';
import { LOGS_LIMITS } from '../limits.ts';
import { compilePattern } from '../patterns/pattern.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutMetricFilter.html */
export const action = defineAction('logs', 'PutMetricFilter', {
  authorize: (input, context) => onGroup(context, 'PutMetricFilter', input),
  handler(input, context) {
    const { filterName: name, filterPattern: pattern, metricTransformations } = input;
    const group = findGroup(context, input);
    compilePattern(pattern);
    const [transformation] = metricTransformations;
    if (transformation === undefined)
      throw invalidParameter('A metric filter has exactly one metric transformation.');
    if (transformation.defaultValue !== undefined && transformation.dimensions !== undefined)
      throw invalidParameter(
        'Invalid metric transformation: dimensions and default value are mutually exclusive properties.',
      );
    const table = context.state.table(metricFilters);
    const known = table.get(`${group.key}:${name}`) !== undefined;
    if (!known && table.count(ofGroup(group.key)) >= LOGS_LIMITS.metricFilters) throw limitExceeded();
    table.put({
      name,
      group: group.key,
      groupName: group.name,
      pattern,
      transformation,
      transformed: input.applyOnTransformedLogs,
      created: context.now,
    });
    return {};
  },
});
