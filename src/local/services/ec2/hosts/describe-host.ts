import type { Host } from '../../../../wire/generated/ec2.ts';
import type { FilterTable } from '../../../blocks/filters.ts';
import type { State } from '../../../store/table.ts';
import { instances } from '../instances/instance-row.ts';
import { isGone } from '../instances/state.ts';
import type { HostRow } from './host-row.ts';

const stateOf = ({ releasedAt }: HostRow) => (releasedAt === undefined ? 'available' : 'released');

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Host.html */
export function describeHost(row: HostRow, state: State): Host {
  return {
    HostId: row.id,
    OwnerId: row.account,
    State: stateOf(row),
    AvailabilityZone: row.zone,
    AvailabilityZoneId: row.zoneId,
    AutoPlacement: row.autoPlacement,
    HostRecovery: row.recovery,
    HostMaintenance: row.maintenance,
    AllowsMultipleInstanceTypes: row.family === undefined ? 'off' : 'on',
    HostProperties: { InstanceType: row.type, InstanceFamily: row.family ?? row.type?.split('.')[0] },
    Instances: instancesOn(row, state),
    AllocationTime: new Date(row.allocatedAt),
    ReleaseTime: row.releasedAt === undefined ? undefined : new Date(row.releasedAt),
    MemberOfServiceLinkedResourceGroup: false,
    Tags: row.tags,
  };
}

/** The instances that were launched onto a host, or moved there. */
export function instancesOn({ id, account }: HostRow, state: State): Host['Instances'] {
  const found = [];
  for (const row of state.table(instances).list())
    if (row.hostId === id && !isGone(row.state))
      found.push({ InstanceId: row.id, InstanceType: row.type, OwnerId: account });
  return found;
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeHosts.html */
export const hostFilters: FilterTable<HostRow> = {
  'auto-placement': (row) => row.autoPlacement,
  'availability-zone': (row) => row.zone,
  'availability-zone-id': (row) => row.zoneId,
  'client-token': () => undefined,
  'host-reservation-id': () => undefined,
  'instance-type': (row) => row.type,
  state: stateOf,
};
