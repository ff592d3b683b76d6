import { defineAction } from '../../../action.ts';
import { limitExceeded } from '../errors.ts';
import { checkDestination } from '../filters/check-destination.ts';
import { ofGroup, subscriptionFilters } from '../filters/state.ts';
import { findGroup, onGroup } from '../groups.ts';
import { LOGS_LIMITS } from '../limits.ts';
import { compilePattern } from '../patterns/pattern.ts';
import { passRole } from '../../iam/port.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutSubscriptionFilter.html */
export const action = defineAction('logs', 'PutSubscriptionFilter', {
  authorize: (input, context) => [
    ...onGroup(context, 'PutSubscriptionFilter', input),
    ...(input.roleArn === undefined ? [] : [passRole(context, input.roleArn, 'logs.amazonaws.com')]),
  ],
  handler(input, context) {
    const { filterName: name, filterPattern: pattern, destinationArn, roleArn } = input;
    const group = findGroup(context, input);
    compilePattern(pattern);
    checkDestination(context, destinationArn, roleArn);
    const table = context.state.table(subscriptionFilters);
    const known = table.get(`${group.key}:${name}`) !== undefined;
    if (!known && table.count(ofGroup(group.key)) >= LOGS_LIMITS.subscriptionFilters) throw limitExceeded();
    table.put({
      name,
      group: group.key,
      groupName: group.name,
      pattern,
      destinationArn,
      roleArn,
      distribution: input.distribution ?? 'ByLogStream',
      created: context.now,
    });
    return {};
  },
});
