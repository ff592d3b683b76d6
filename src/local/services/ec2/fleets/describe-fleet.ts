import type { FleetData, LaunchTemplateAndOverridesResponse } from '../../../../wire/generated/ec2.ts';
import type { TimerContext } from '../../../action.ts';
import type { FilterTable } from '../../../blocks/filters.ts';
import { instances } from '../instances/instance-row.ts';
import { capacityOf, livingOf } from './fill-fleet.ts';
import type { FleetLaunch, FleetOption, FleetRow } from './fleet-row.ts';
import { hasBegun } from './term.ts';

type Place = Pick<TimerContext, 'state' | 'now'>;

export function describeFleet(row: FleetRow, context: Place): FleetData {
  const living = livingOf(row, context);
  const instant = row.type === 'instant';
  return {
    FleetId: row.id,
    FleetState: fleetState(row, context),
    ActivityStatus: activityOf(row, context),
    Type: row.type,
    CreateTime: new Date(row.createdAt),
    ClientToken: row.clientToken,
    ExcessCapacityTerminationPolicy: row.excessTermination,
    FulfilledCapacity: capacityOf(living),
    FulfilledOnDemandCapacity: capacityOf(living, 'on-demand'),
    LaunchTemplateConfigs: configsOf(row.options),
    TargetCapacitySpecification: {
      TotalTargetCapacity: row.target.total,
      OnDemandTargetCapacity: row.target.onDemand,
      SpotTargetCapacity: row.target.spot,
      DefaultTargetCapacityType: row.target.default,
    },
    TerminateInstancesWithExpiration: row.terminateOnExpiry,
    ReplaceUnhealthyInstances: row.replaceUnhealthy,
    ValidFrom: row.validFrom === undefined ? undefined : new Date(row.validFrom),
    ValidUntil: row.validUntil === undefined ? undefined : new Date(row.validUntil),
    OnDemandOptions: { AllocationStrategy: row.onDemandStrategy },
    SpotOptions: {
      AllocationStrategy: row.spotStrategy,
      InstanceInterruptionBehavior: row.interruptionBehavior,
      InstancePoolsToUseCount: /^lowest-?price$/i.test(row.spotStrategy) ? 1 : undefined,
    },
    Instances: instant ? describeLaunches(row.launches, context) : undefined,
    Errors: instant ? describeErrors(row.launches) : undefined,
    Tags: row.tags,
  };
}

/** The instances that came of a fleet, together with those of the same option. */
export function describeLaunches(launches: readonly FleetLaunch[], { state }: Place) {
  const groups = new Map<string, FleetLaunch[]>();
  for (const launch of launches) {
    if (launch.instanceId === undefined) continue;
    const key = JSON.stringify([launch.option, launch.lifecycle]);
    groups.set(key, [...(groups.get(key) ?? []), launch]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const ids = group.flatMap(({ instanceId }) => instanceId ?? []);
    return {
      LaunchTemplateAndOverrides: describeOption(first.option),
      Lifecycle: first.lifecycle,
      InstanceIds: ids,
      InstanceType: state.table(instances).get(ids[0] ?? '')?.type,
    };
  });
}

export function describeErrors(launches: readonly FleetLaunch[]) {
  return launches.flatMap(({ option, lifecycle, error }) =>
    error === undefined
      ? []
      : {
          LaunchTemplateAndOverrides: describeOption(option),
          Lifecycle: lifecycle,
          ErrorCode: error.code,
          ErrorMessage: error.message,
        },
  );
}

function describeOption(option: FleetOption): LaunchTemplateAndOverridesResponse {
  return { LaunchTemplateSpecification: templateOf(option), Overrides: overridesOf(option) };
}

const templateOf = (option: FleetOption) => ({
  LaunchTemplateId: option.templateId,
  Version: option.version,
});

const overridesOf = (option: FleetOption) => ({
  InstanceType: option.type,
  MaxPrice: option.maxPrice,
  SubnetId: option.subnetId,
  AvailabilityZone: option.zone,
  WeightedCapacity: option.weight,
  Priority: option.priority,
  ImageId: option.imageId,
});

function configsOf(options: readonly FleetOption[]): FleetData['LaunchTemplateConfigs'] {
  const groups = new Map<string, FleetOption[]>();
  for (const option of options) {
    const key = `${option.templateId} ${option.version}`;
    groups.set(key, [...(groups.get(key) ?? []), option]);
  }
  return [...groups.values()].flatMap((group) =>
    group.slice(0, 1).map((first) => ({
      LaunchTemplateSpecification: templateOf(first),
      Overrides: group
        .map(overridesOf)
        .filter((over) => Object.values(over).some((value) => value !== undefined)),
    })),
  );
}

/** What is deleted is so wholly when the last of its instances ended. */
function fleetState(row: FleetRow, { state, now }: Place): string {
  if (row.state === 'active') return hasBegun(row, now) ? 'active' : 'submitted';
  const table = state.table(instances);
  const ended = row.launches.every(
    ({ instanceId }) => (table.get(instanceId ?? '')?.state ?? 'terminated') === 'terminated',
  );
  return ended ? 'deleted' : row.state;
}

function activityOf(row: FleetRow, context: Place): string {
  if (row.state !== 'active') return row.state === 'deleted_running' ? 'fulfilled' : 'pending_termination';
  if (capacityOf(livingOf(row, context)) >= row.target.total) return 'fulfilled';
  return row.launches.some(({ error }) => error !== undefined) ? 'error' : 'pending_fulfillment';
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeFleets.html */
export function fleetFilters(context: Place): FilterTable<FleetRow> {
  return {
    'activity-status': (row) => activityOf(row, context),
    'excess-capacity-termination-policy': (row) => String(row.excessTermination === 'termination'),
    'fleet-state': (row) => fleetState(row, context),
    'replace-unhealthy-instances': (row) => String(row.replaceUnhealthy),
    type: (row) => row.type,
  };
}
