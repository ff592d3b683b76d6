import { defineAction } from '../../../action.ts';
import { findCapacity } from '../capacity/read-capacity.ts';
import { dryRunOperation } from '../errors.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** There are no resource groups here. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetGroupsForCapacityReservation.html */
export const action = defineAction('ec2', 'GetGroupsForCapacityReservation', {
  authorize: (input, context) =>
    onTagged('GetGroupsForCapacityReservation', [input.CapacityReservationId], context),
  handler(input, context) {
    findCapacity(context, input.CapacityReservationId);
    if (input.DryRun === true) throw dryRunOperation();
    return { CapacityReservationGroups: [] };
  },
});
