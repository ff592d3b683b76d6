import { defineAction } from '../../../action.ts';
import { capacityReservations } from '../capacity/capacity-row.ts';
import { describeCapacity } from '../capacity/describe-capacity.ts';
import { fillCapacity } from '../capacity/hold.ts';
import { findCapacity, readCapacity } from '../capacity/read-capacity.ts';
import { scheduleEnd } from '../capacity/term.ts';
import { newRowId } from '../network/new-row-id.ts';
import { once } from '../network/once.ts';
import { onCreation } from '../tags/on-creation.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateCapacityReservation.html */
export const action = defineAction('ec2', 'CreateCapacityReservation', {
  authorize: (input, context) =>
    onCreation(
      {
        action: 'CreateCapacityReservation',
        resource: 'capacity-reservation/*',
        tags: input.TagSpecifications,
      },
      context,
    ),
  handler(input, context) {
    const id = once('CreateCapacityReservation', input, context, () => {
      const read = readCapacity(input, context);
      return () => {
        const row = { ...read, id: newRowId(context, 'cr', capacityReservations) };
        context.state.table(capacityReservations).put(row);
        scheduleEnd(context, row);
        fillCapacity(context, row);
        return row.id;
      };
    });
    return { CapacityReservation: describeCapacity(findCapacity(context, id), context.state, context) };
  },
});
