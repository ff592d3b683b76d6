import { capacityReservations } from '../capacity/capacity-row.ts';
import { endCapacity } from '../capacity/hold.ts';
import { capacityTimer } from '../capacity/term.ts';
import { defineTimer } from '../../../clock/timer.ts';

/** "The Capacity Reservation's state changes to expired when it reaches its end date and time." */
export const timer = defineTimer<{ readonly id: string }>({
  kind: capacityTimer,
  fire({ id }, context) {
    const row = context.state.table(capacityReservations).get(id);
    if (row?.state === 'active') endCapacity(context, row, 'expired');
  },
});
