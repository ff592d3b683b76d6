import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { onInstances } from '../instances/authorize.ts';
import { findInstance } from '../instances/find-instances.ts';

/**
 * No machine writes to a console here, so there is no output: the answer is that of an instance that has not
 * written anything yet, and no text is made up.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetConsoleOutput.html
 */
export const action = defineAction('ec2', 'GetConsoleOutput', {
  authorize: (input, context) => onInstances('GetConsoleOutput', [input.InstanceId], context),
  handler(input, context) {
    const row = findInstance(context.state, input.InstanceId);
    if (input.DryRun === true) throw dryRunOperation();
    return { InstanceId: row.id, Timestamp: new Date(row.endedAt ?? row.launchTime) };
  },
});
