import { instanceType } from '../../../../data/instance-types.ts';
import { defineAction } from '../../../action.ts';
import { dryRunOperation, latestConsoleUnsupported } from '../errors.ts';
import { onInstances } from '../instances/authorize.ts';
import { consoleLines, consoleTime } from '../instances/screen/console-lines.ts';
import { findInstance } from '../instances/find-instances.ts';

/**
 * No machine writes to a console here: the lines follow from what is known of the instance, and say so.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetConsoleOutput.html
 */
export const action = defineAction('ec2', 'GetConsoleOutput', {
  authorize: (input, context) => onInstances('GetConsoleOutput', [input.InstanceId], context),
  handler(input, context) {
    const row = findInstance(context.state, input.InstanceId);
    const latest = input.Latest === true;
    if (latest && instanceType(row.type)?.Hypervisor !== 'nitro') throw latestConsoleUnsupported();
    if (input.DryRun === true) throw dryRunOperation();
    const lines = consoleLines(row, context.state);
    return {
      InstanceId: row.id,
      Timestamp: new Date(latest && row.state === 'running' ? context.now : consoleTime(row)),
      Output: lines.length === 0 ? undefined : Buffer.from(`${lines.join('\r\n')}\r\n`).toString('base64'),
    };
  },
});
