import type { SpotInstanceRequest } from '../../../../wire/generated/ec2.ts';
import { isoTime } from '../../../blocks/dates.ts';
import type { FilterTable } from '../../../blocks/filters.ts';
import type { State } from '../../../store/table.ts';
import { securityGroups } from '../network/group-row.ts';
import type { SpotRequestRow } from './spot-requests.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotInstanceRequest.html */
export function describeSpotRequest(row: SpotRequestRow, state: State): SpotInstanceRequest {
  const groups = state.table(securityGroups);
  return {
    AvailabilityZoneGroup: row.zoneGroup,
    CreateTime: new Date(row.createTime),
    InstanceId: row.instanceId,
    LaunchSpecification: {
      ImageId: row.imageId,
      InstanceType: row.instanceType,
      KeyName: row.keyName,
      SubnetId: row.subnetId,
      Placement: { AvailabilityZone: row.zone, AvailabilityZoneId: row.zoneId },
      SecurityGroups: row.groupIds.map((id) => ({ GroupId: id, GroupName: groups.get(id)?.name ?? '' })),
      Monitoring: { Enabled: row.monitoring },
    },
    LaunchGroup: row.launchGroup,
    LaunchedAvailabilityZone: row.zone,
    LaunchedAvailabilityZoneId: row.zoneId,
    ProductDescription: row.product,
    SpotInstanceRequestId: row.id,
    SpotPrice: row.maxPrice,
    State: row.state,
    Status: { Code: row.statusCode, Message: row.statusMessage, UpdateTime: new Date(row.statusTime) },
    Tags: row.tags,
    Type: row.type,
    ValidFrom: row.validFrom === undefined ? undefined : new Date(row.validFrom),
    ValidUntil: row.validUntil === undefined ? undefined : new Date(row.validUntil),
    InstanceInterruptionBehavior: row.interruptionBehavior,
  };
}

/** The filters of `DescribeSpotInstanceRequests` that say something about requests made by `RunInstances`. */
export const spotFilters: FilterTable<SpotRequestRow> = {
  'availability-zone-group': (row) => row.zoneGroup,
  'create-time': (row) => isoTime(row.createTime),
  'fault-code': () => undefined,
  'fault-message': () => undefined,
  'instance-id': (row) => row.instanceId,
  'launch-group': (row) => row.launchGroup,
  'launch.group-id': (row) => row.groupIds,
  'launch.image-id': (row) => row.imageId,
  'launch.instance-type': (row) => row.instanceType,
  'launch.key-name': (row) => row.keyName,
  'launch.monitoring-enabled': (row) => row.monitoring,
  'launched-availability-zone': (row) => row.zone,
  'launched-availability-zone-id': (row) => row.zoneId,
  'network-interface.subnet-id': (row) => row.subnetId,
  'product-description': (row) => row.product,
  'spot-instance-request-id': (row) => row.id,
  // Also without the zeros at its end.
  'spot-price': (row) =>
    row.maxPrice === undefined ? undefined : [row.maxPrice, String(Number(row.maxPrice))],
  state: (row) => row.state,
  'status-code': (row) => row.statusCode,
  'status-message': (row) => row.statusMessage,
  type: (row) => row.type,
  'valid-from': (row) => (row.validFrom === undefined ? undefined : isoTime(row.validFrom)),
  'valid-until': (row) => (row.validUntil === undefined ? undefined : isoTime(row.validUntil)),
};
