import type { CapacityReservation } from '../../../../wire/generated/ec2.ts';
import { isoTime } from '../../../blocks/dates.ts';
import type { FilterTable } from '../../../blocks/filters.ts';
import type { State } from '../../../store/table.ts';
import { ec2Arn } from '../tags/ec2-arn.ts';
import type { CapacityRow } from './capacity-row.ts';
import { freeCapacity } from './hold.ts';

const dateOf = (time: number | undefined): Date | undefined =>
  time === undefined ? undefined : new Date(time);

const endDateType = ({ endDate }: CapacityRow) => (endDate === undefined ? 'unlimited' : 'limited');

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CapacityReservation.html */
export function describeCapacity(
  row: CapacityRow,
  state: State,
  place: Parameters<typeof ec2Arn>[0],
): CapacityReservation {
  return {
    CapacityReservationId: row.id,
    OwnerId: row.account,
    CapacityReservationArn: ec2Arn(place, `capacity-reservation/${row.id}`),
    AvailabilityZone: row.zone,
    AvailabilityZoneId: row.zoneId,
    InstanceType: row.type,
    InstancePlatform: row.platform,
    Tenancy: row.tenancy,
    TotalInstanceCount: row.count,
    AvailableInstanceCount: freeCapacity(state, row),
    EbsOptimized: row.ebsOptimized,
    EphemeralStorage: row.ephemeralStorage,
    State: row.state,
    StartDate: new Date(row.created),
    EndDate: dateOf(row.endedAt ?? row.endDate),
    EndDateType: endDateType(row),
    InstanceMatchCriteria: row.match,
    CreateDate: new Date(row.created),
    PlacementGroupArn: row.placementGroupArn,
    ReservationType: 'default',
    Tags: row.tags,
  };
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeCapacityReservations.html */
export const capacityFilters: FilterTable<CapacityRow> = {
  'availability-zone': (row) => row.zone,
  'end-date': (row) => (row.endDate === undefined ? undefined : isoTime(row.endDate)),
  'end-date-type': endDateType,
  'instance-match-criteria': (row) => row.match,
  'instance-platform': (row) => row.platform,
  'instance-type': (row) => row.type,
  'outpost-arn': () => undefined,
  'owner-id': (row) => row.account,
  'placement-group-arn': (row) => row.placementGroupArn,
  'start-date': (row) => isoTime(row.created),
  state: (row) => row.state,
  tenancy: (row) => row.tenancy,
};
