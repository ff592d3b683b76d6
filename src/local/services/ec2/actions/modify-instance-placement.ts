import { defineAction } from '../../../action.ts';
import type { ModifyInstancePlacementRequest } from '../../../../wire/generated/ec2.ts';
import { invalidParameterValue, invalidTenancy, notStopped } from '../errors.ts';
import { onInstances } from '../instances/authorize.ts';
import { findInstance } from '../instances/find-instances.ts';
import { instances, type InstanceRow } from '../instances/instance-row.ts';
import { checkGroupForType } from '../instances/placement/check-group.ts';
import { findPlacementGroup } from '../instances/placement/group-row.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstancePlacement.html */
export const action = defineAction('ec2', 'ModifyInstancePlacement', {
  authorize: (input, context) => onInstances('ModifyInstancePlacement', [input.InstanceId], context),
  handler(input, context) {
    const row = findInstance(context.state, input.InstanceId);
    // An empty name takes the instance out of its group.
    const { GroupName: name = row.placementGroup, PartitionNumber: partition } = input;
    const group = name === '' ? undefined : findPlacementGroup(context.state, name);
    if (group !== undefined) checkGroupForType(group, row.type);
    if (partition !== undefined && (partition < 1 || partition > (group?.partitionCount ?? 0)))
      throw invalidParameterValue(`Value (${partition}) for parameter partitionNumber is invalid.`);
    const tenancy = readTenancy(input, row);
    if (row.state !== 'stopped') throw notStopped(row.id);
    context.state.table(instances).put({
      ...row,
      tenancy,
      affinity: input.Affinity ?? row.affinity,
      hostId: input.HostId ?? row.hostId,
      placementGroup: name,
      partition: name === row.placementGroup ? (partition ?? row.partition) : partition,
    });
    return { Return: true };
  },
});

/** A tenancy changes between `dedicated` and `host` alone: "Modify the tenancy of an EC2 instance". */
function readTenancy({ Tenancy: asked }: ModifyInstancePlacementRequest, row: InstanceRow): string {
  if (asked === undefined || asked === row.tenancy) return row.tenancy;
  if (row.tenancy === 'default' || (asked !== 'dedicated' && asked !== 'host'))
    throw invalidTenancy(row.id, row.tenancy, asked);
  return asked;
}
