import type { SpotFleetRequestConfigData } from '../../../../wire/generated/ec2.ts';
import { AwsError } from '../../../error.ts';
import type { State } from '../../../store/table.ts';
import { defineTable } from '../../../store/table.ts';
import type { FleetRow } from '../fleets/fleet-row.ts';

/** Something that happened to a Spot Fleet. Times are epoch milliseconds. */
export interface SpotFleetEvent {
  readonly at: number;
  readonly type: 'instanceChange' | 'fleetRequestChange' | 'error';
  readonly subtype: string;
  readonly instanceId?: string | undefined;
  readonly description?: string | undefined;
}

/** A Spot Fleet: a fleet that was asked for in the older way, with launches written out or templates. */
export interface SpotFleetRow extends FleetRow {
  /** As it was given, without its times. */
  readonly config: Omit<SpotFleetRequestConfigData, 'ValidFrom' | 'ValidUntil'>;
  readonly history: readonly SpotFleetEvent[];
}

export const spotFleets = defineTable<SpotFleetRow>({
  name: 'ec2.spot-fleets',
  scope: 'region',
  id: (row) => row.id,
  indexes: {},
});

/** The code is AWS's, the sentence ours. */
export const spotFleetNotFound = ([id = '']: readonly string[]): AwsError =>
  new AwsError('InvalidSpotFleetRequestId.NotFound', 400, `The spot fleet request ID '${id}' does not exist`);

export function findSpotFleet(state: State, id: string): SpotFleetRow {
  const row = state.table(spotFleets).get(id);
  if (row === undefined) throw spotFleetNotFound([id]);
  return row;
}
