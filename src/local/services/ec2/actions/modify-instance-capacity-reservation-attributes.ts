import { defineAction } from '../../../action.ts';
import { checkPreference, findCapacity } from '../capacity/read-capacity.ts';
import { dryRunOperation, notStopped } from '../errors.ts';
import { onInstances } from '../instances/authorize.ts';
import { findInstance } from '../instances/find-instances.ts';
import { instances } from '../instances/instance-row.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceCapacityReservationAttributes.html */
export const action = defineAction('ec2', 'ModifyInstanceCapacityReservationAttributes', {
  authorize: (input, context) =>
    onInstances('ModifyInstanceCapacityReservationAttributes', [input.InstanceId], context),
  handler(input, context) {
    const row = findInstance(context.state, input.InstanceId);
    const { CapacityReservationPreference: preference, CapacityReservationTarget: target } =
      input.CapacityReservationSpecification;
    checkPreference(preference);
    if (target?.CapacityReservationId !== undefined && !context.lenient)
      findCapacity(context, target.CapacityReservationId);
    if (row.state !== 'stopped') throw notStopped(row.id);
    if (input.DryRun === true) throw dryRunOperation();
    context.state.table(instances).put({
      ...row,
      capacityReservationPreference: preference,
      capacityReservationId: target?.CapacityReservationId,
      capacityReservationGroup: target?.CapacityReservationResourceGroupArn,
    });
    return { Return: true };
  },
});
