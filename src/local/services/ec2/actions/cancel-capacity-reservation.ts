import { defineAction } from '../../../action.ts';
import { endCapacity } from '../capacity/hold.ts';
import { activeCapacity } from '../capacity/read-capacity.ts';
import { scheduleEnd } from '../capacity/term.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** The instances in it run on. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CancelCapacityReservation.html */
export const action = defineAction('ec2', 'CancelCapacityReservation', {
  authorize: (input, context) =>
    onTagged('CancelCapacityReservation', [input.CapacityReservationId], context),
  handler(input, context) {
    const row = activeCapacity(context, input);
    scheduleEnd(context, { ...row, endDate: undefined });
    endCapacity(context, row, 'cancelled');
    return { Return: true };
  },
});
