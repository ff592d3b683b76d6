import type { TimerContext } from '../../../action.ts';
import type { CapacityRow } from './capacity-row.ts';

/** Fires when a reservation with an end comes to it. */
export const capacityTimer = 'ec2.capacity.end';

/** Has a reservation expire in its time; one that lost its end does not. */
export function scheduleEnd({ timers }: TimerContext, { id, endDate }: CapacityRow): void {
  timers.cancel({ kind: capacityTimer, key: id });
  if (endDate !== undefined) timers.schedule({ due: endDate, kind: capacityTimer, key: id, payload: { id } });
}
