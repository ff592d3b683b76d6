import { defineAction } from '../../../action.ts';
import { dryRunOperation, notStopped } from '../errors.ts';
import { onInstances } from '../instances/authorize.ts';
import { findInstance } from '../instances/find-instances.ts';
import { instances } from '../instances/instance-row.ts';
import { readCpu } from '../launch/cpu.ts';
import { readType } from '../launch/instance-type.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceCpuOptions.html */
export const action = defineAction('ec2', 'ModifyInstanceCpuOptions', {
  authorize: (input, context) => onInstances('ModifyInstanceCpuOptions', [input.InstanceId], context),
  handler(input, context) {
    const row = findInstance(context.state, input.InstanceId);
    const { CoreCount, ThreadsPerCore } = input;
    const cpu = readCpu(readType(row.type, context), { CoreCount, ThreadsPerCore });
    if (row.state !== 'stopped') throw notStopped(row.id);
    if (input.DryRun === true) throw dryRunOperation();
    const { cores, threadsPerCore } = cpu;
    context.state.table(instances).put({ ...row, cores, threadsPerCore });
    return { InstanceId: row.id, CoreCount: cores, ThreadsPerCore: threadsPerCore };
  },
});
