import { defineAction } from '../../../action.ts';
import { freeCapacity, usedCapacity } from '../capacity/hold.ts';
import { findCapacity } from '../capacity/read-capacity.ts';
import { dryRunOperation } from '../errors.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetCapacityReservationUsage.html */
export const action = defineAction('ec2', 'GetCapacityReservationUsage', {
  authorize: (input, context) =>
    onTagged('GetCapacityReservationUsage', [input.CapacityReservationId], context),
  handler(input, context) {
    const row = findCapacity(context, input.CapacityReservationId);
    if (input.DryRun === true) throw dryRunOperation();
    const used = usedCapacity(context.state, row.id);
    return {
      CapacityReservationId: row.id,
      InstanceType: row.type,
      TotalInstanceCount: row.count,
      AvailableInstanceCount: freeCapacity(context.state, row),
      State: row.state,
      InstanceUsages: used === 0 ? [] : [{ AccountId: row.account, UsedInstanceCount: used }],
    };
  },
});
