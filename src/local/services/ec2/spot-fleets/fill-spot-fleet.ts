import type { TimerContext } from '../../../action.ts';
import { fillFleet } from '../fleets/fill-fleet.ts';
import { spotFleets } from './spot-fleet-row.ts';
import type { SpotFleetEvent, SpotFleetRow } from './spot-fleet-row.ts';

/** Launches what a Spot Fleet lacks and keeps in its history what came of it. */
export function fillSpotFleet(row: SpotFleetRow, context: TimerContext): SpotFleetRow {
  const { launches } = fillFleet(row, context);
  const at = context.now;
  const events = launches.slice(row.launches.length).map(({ option, instanceId, error }): SpotFleetEvent => {
    const type = option.type ?? option.launch?.InstanceType;
    return error === undefined
      ? {
          at,
          type: 'instanceChange',
          subtype: 'launched',
          instanceId,
          description: JSON.stringify({ instanceType: type }),
        }
      : {
          at,
          type: 'error',
          subtype: 'launchSpecUnusable',
          description: `${type ?? 'unspecified'}: ${error.message}`,
        };
  });
  const filled = { ...row, launches, history: [...row.history, ...events] };
  context.state.table(spotFleets).put(filled);
  return filled;
}

/** A row to whose history something is added. */
export function withEvents(row: SpotFleetRow, at: number, ...subtypes: readonly string[]): SpotFleetRow {
  const events = subtypes.map((subtype): SpotFleetEvent => ({ at, type: 'fleetRequestChange', subtype }));
  return { ...row, history: [...row.history, ...events] };
}
