import type { TimerContext } from '../../../action.ts';
import { defineTimer } from '../../../clock/timer.ts';
import { endInstance, fillFleet, livingOf } from '../fleets/fill-fleet.ts';
import { fleets } from '../fleets/fleet-row.ts';
import type { FleetRow } from '../fleets/fleet-row.ts';
import { isOver, termTimer } from '../fleets/term.ts';
import { fillSpotFleet, withEvents } from '../spot-fleets/fill-spot-fleet.ts';
import { spotFleets } from '../spot-fleets/spot-fleet-row.ts';

/** "At this point, no new requests are placed or able to fulfill the request": ValidUntil in the API Reference. */
export const timer = defineTimer<{ readonly fleet: string }>({
  kind: termTimer,
  fire({ fleet }, context) {
    const { state, now } = context;
    const row = state.table(fleets).get(fleet);
    if (row?.state === 'active')
      state.table(fleets).put(isOver(row, now) ? expired(row, context) : fillFleet(row, context));
    const spot = state.table(spotFleets).get(fleet);
    if (spot?.state !== 'active') return;
    if (!isOver(spot, now)) fillSpotFleet(withEvents(spot, now, 'active'), context);
    else state.table(spotFleets).put(expired(withEvents(spot, now, 'expired'), context));
  },
});

/** Its instances live on unless it was asked to end them with it. */
function expired<Row extends FleetRow>(row: Row, context: TimerContext): Row {
  if (row.terminateOnExpiry)
    for (const { instanceId = '' } of livingOf(row, context)) endInstance(instanceId, context);
  const state = row.terminateOnExpiry ? 'deleted_terminating' : 'deleted_running';
  return { ...row, state, deletedAt: context.now };
}
