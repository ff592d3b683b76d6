import type { SpotFleetRequestConfig } from '../../../../wire/generated/ec2.ts';
import type { TimerContext } from '../../../action.ts';
import { capacityOf, livingOf } from '../fleets/fill-fleet.ts';
import { hasBegun } from '../fleets/term.ts';
import { instances } from '../instances/instance-row.ts';
import type { SpotFleetRow } from './spot-fleet-row.ts';

type Place = Pick<TimerContext, 'state' | 'now'>;
type SpotFleetState = NonNullable<SpotFleetRequestConfig['SpotFleetRequestState']>;

/** One that is cancelled is so wholly once the last of its instances ended. */
export function spotFleetState(row: SpotFleetRow, { state, now }: Place): SpotFleetState {
  if (row.state === 'active') return hasBegun(row, now) ? 'active' : 'submitted';
  const table = state.table(instances);
  const ended = row.launches.every(
    ({ instanceId }) => (table.get(instanceId ?? '')?.state ?? 'terminated') === 'terminated',
  );
  if (ended) return 'cancelled';
  return row.state === 'deleted_running' ? 'cancelled_running' : 'cancelled_terminating';
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotFleetRequestConfig.html */
export function describeSpotFleet(row: SpotFleetRow, context: Place): SpotFleetRequestConfig {
  const living = livingOf(row, context);
  return {
    SpotFleetRequestId: row.id,
    SpotFleetRequestState: spotFleetState(row, context),
    ActivityStatus: activityOf(row, capacityOf(living)),
    CreateTime: new Date(row.createdAt),
    SpotFleetRequestConfig: {
      ...row.config,
      AllocationStrategy: row.config.AllocationStrategy ?? 'lowestPrice',
      OnDemandAllocationStrategy: row.config.OnDemandAllocationStrategy ?? 'lowestPrice',
      ExcessCapacityTerminationPolicy: row.config.ExcessCapacityTerminationPolicy ?? 'default',
      InstanceInterruptionBehavior: row.config.InstanceInterruptionBehavior ?? 'terminate',
      ReplaceUnhealthyInstances: row.replaceUnhealthy,
      TerminateInstancesWithExpiration: row.terminateOnExpiry,
      Type: row.config.Type ?? 'maintain',
      ValidFrom: row.validFrom === undefined ? undefined : new Date(row.validFrom),
      ValidUntil: row.validUntil === undefined ? undefined : new Date(row.validUntil),
      FulfilledCapacity: capacityOf(living),
      OnDemandFulfilledCapacity: capacityOf(living, 'on-demand'),
    },
    Tags: row.tags,
  };
}

function activityOf(row: SpotFleetRow, capacity: number): SpotFleetRequestConfig['ActivityStatus'] {
  if (row.state === 'deleted_terminating') return 'pending_termination';
  if (row.state === 'deleted_running' || capacity >= row.target.total) return 'fulfilled';
  return row.launches.some(({ error }) => error !== undefined) ? 'error' : 'pending_fulfillment';
}
