import { defineAction } from '../../../action.ts';
import { wholeSeconds } from '../../../blocks/dates.ts';
import { newId } from '../../../blocks/ids.ts';
import {
  attachmentLimitExceeded,
  dryRunOperation,
  interfaceInUse,
  invalidParameterCombination,
  invalidParameterValue,
} from '../errors.ts';
import { AwsError } from '../../../error.ts';
import { findInstance } from '../instances/find-instances.ts';
import { instances } from '../instances/instance-row.ts';
import { readType } from '../launch/instance-type.ts';
import { findInterface } from '../network/find-network.ts';
import { networkInterfaces } from '../network/interface-row.ts';
import { beginInterfaceChange } from '../network/interfaces/interface-transition.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachNetworkInterface.html */
export const action = defineAction('ec2', 'AttachNetworkInterface', {
  authorize: (input, context) =>
    onTagged('AttachNetworkInterface', [input.NetworkInterfaceId, input.InstanceId], context),
  handler(input, context) {
    const { state } = context;
    const table = state.table(networkInterfaces);
    const row = findInterface(state, input.NetworkInterfaceId);
    const instance = findInstance(state, input.InstanceId);
    const { DeviceIndex: deviceIndex, NetworkCardIndex: networkCardIndex = 0 } = input;
    if (instance.state !== 'running' && instance.state !== 'stopped')
      throw new AwsError(
        'IncorrectState',
        400,
        `The instance '${instance.id}' is in the '${instance.state}' state. It must be 'running' or 'stopped'.`,
      );
    if (row.attachment !== undefined) throw interfaceInUse(row.id);
    if (row.zone !== instance.zone)
      throw invalidParameterCombination(
        'You may not attach a network interface to an instance if they are not in the same availability zone',
      );
    const there = instance.interfaceIds.flatMap((id) => table.get(id)?.attachment ?? []);
    if (there.some((one) => one.deviceIndex === deviceIndex && one.networkCardIndex === networkCardIndex))
      throw invalidParameterValue(
        `Instance '${instance.id}' already has an interface attached at device index '${deviceIndex}'.`,
      );
    const most = readType(instance.type, context).facts?.NetworkInfo.MaximumNetworkInterfaces ?? Infinity;
    if (there.length >= most) throw attachmentLimitExceeded(there.length + 1, instance.type);
    if (input.DryRun === true) throw dryRunOperation();
    const attachment = {
      id: newId('eni-attach', context.random, () => false),
      instanceId: instance.id,
      instanceOwnerId: instance.account,
      deviceIndex,
      networkCardIndex,
      status: 'attaching' as const,
      attachTime: wholeSeconds(context.now),
      deleteOnTermination: false,
    };
    table.put({ ...row, status: 'in-use', attachment });
    state.table(instances).put({ ...instance, interfaceIds: [...instance.interfaceIds, row.id] });
    const ids = { interfaceId: row.id, attachmentId: attachment.id };
    beginInterfaceChange(context, { ...ids, change: 'attached' });
    return { AttachmentId: attachment.id, NetworkCardIndex: networkCardIndex };
  },
});
