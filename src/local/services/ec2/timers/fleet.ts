import { defineTimer } from '../../../clock/timer.ts';
import { fillFleet } from '../fleets/fill-fleet.ts';
import { fleets } from '../fleets/fleet-row.ts';
import { fleetTimer } from '../instances/change-state.ts';
import { fillSpotFleet } from '../spot-fleets/fill-spot-fleet.ts';
import { spotFleets } from '../spot-fleets/spot-fleet-row.ts';

/** A fleet that is maintained replaces what went; the others launch once. */
export const timer = defineTimer<{ readonly fleet: string }>({
  kind: fleetTimer,
  fire({ fleet }, context) {
    const table = context.state.table(fleets);
    const row = table.get(fleet);
    if (row?.type === 'maintain' && row.state === 'active') table.put(fillFleet(row, context));
    const spot = context.state.table(spotFleets).get(fleet);
    if (spot?.type === 'maintain' && spot.state === 'active') fillSpotFleet(spot, context);
  },
});
