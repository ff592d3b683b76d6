import { defineStagedAction } from '../../../action.ts';
import { parseArn } from '../../../blocks/arns.ts';
import { AwsError } from '../../../error.ts';
import { serviceCaller } from '../../../phase.ts';
import type { ActionPhase } from '../../../phase.ts';
import { invalidParameter, limitExceeded } from '../errors.ts';
import { checkDestination } from '../filters/check-destination.ts';
import { ofGroup, subscriptionFilters } from '../filters/state.ts';
import { findGroup, groupArn, onGroup } from '../groups.ts';
import { LOGS_LIMITS } from '../limits.ts';
import { compilePattern } from '../patterns/pattern.ts';
import { passRole } from '../../iam/port.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutSubscriptionFilter.html */
export const action = defineStagedAction('logs', 'PutSubscriptionFilter', {
  authorize: (input, context) => [
    ...onGroup(context, 'PutSubscriptionFilter', input),
    ...(input.roleArn === undefined ? [] : [passRole(context, input.roleArn, 'logs.amazonaws.com')]),
  ],
  receive: (input, phase) => invokes(phase, input.destinationArn, input.logGroupName),
  handler(input, context, invoked) {
    const { filterName: name, filterPattern: pattern, destinationArn, roleArn } = input;
    const group = findGroup(context, input);
    compilePattern(pattern);
    checkDestination(context, destinationArn, roleArn);
    if (!invoked) throw cannotInvoke();
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
      transformed: input.applyOnTransformedLogs,
      created: context.now,
    });
    return {};
  },
});

/** Whether CloudWatch Logs may invoke the function that is to be delivered to: it tries, without running it. */
async function invokes(phase: ActionPhase, destination: string, group: string): Promise<boolean> {
  const arn = parseArn(destination);
  if (arn?.service !== 'lambda' || arn.account !== phase.account || phase.lenient) return true;
  const caller = serviceCaller('logs.amazonaws.com', phase.account, `${groupArn(phase, group)}:*`);
  const input = { FunctionName: destination, InvocationType: 'DryRun' };
  try {
    await phase.call('lambda', 'Invoke', input, caller);
    return true;
  } catch (error) {
    if (error instanceof AwsError) return false;
    throw error;
  }
}

const cannotInvoke = (): AwsError =>
  invalidParameter(
    'Could not execute the lambda function. Make sure you have given CloudWatch Logs permission to execute your function.',
  );
