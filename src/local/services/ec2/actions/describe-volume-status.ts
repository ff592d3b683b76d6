import type { VolumeStatusItem } from '../../../../wire/generated/ec2.ts';
import { defineAction } from '../../../action.ts';
import type { FilterTable } from '../../../blocks/filters.ts';
import { onEverything } from '../instances/authorize.ts';
import { list } from '../listing.ts';
import { volumeIdMalformed, volumesNotFound } from '../volumes/volume-errors.ts';
import { volumes } from '../volumes/volume-row.ts';
import type { VolumeRow } from '../volumes/volume-row.ts';

/** A volume that is still being made has not been checked. */
const statusOf = (row: VolumeRow): 'ok' | 'insufficient-data' =>
  row.state === 'creating' ? 'insufficient-data' : 'ok';
/** Only volumes with provisioned IOPS are measured, and only while they are attached. */
const performanceOf = (row: VolumeRow): string =>
  (row.type === 'io1' || row.type === 'io2') && row.attachments.length > 0 ? 'normal' : 'not-applicable';

const filters: FilterTable<VolumeRow> = {
  'action.code': () => undefined,
  'action.description': () => undefined,
  'action.event-id': () => undefined,
  'availability-zone': (row) => row.zone,
  'availability-zone-id': (row) => row.zoneId,
  'event.description': () => undefined,
  'event.event-id': () => undefined,
  'event.event-type': () => undefined,
  'event.not-after': () => undefined,
  'event.not-before': () => undefined,
  'volume-status.details-name': () => ['io-enabled', 'io-performance'],
  'volume-status.details-status': (row) => ['passed', performanceOf(row)],
  'volume-status.status': statusOf,
};

const listing = {
  action: 'DescribeVolumeStatus',
  table: volumes,
  prefix: 'vol',
  filters,
  malformed: volumeIdMalformed,
  notFound: volumesNotFound,
  pages: { least: 5, most: 1000 },
  idsExcludePages: 'volumeIds',
};

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVolumeStatus.html */
export const action = defineAction('ec2', 'DescribeVolumeStatus', {
  authorize: (_input, context) => onEverything('DescribeVolumeStatus', context),
  handler(input, context) {
    const { rows, nextToken } = list(listing, input.VolumeIds, input, context);
    return { VolumeStatuses: rows.map(describeStatus), NextToken: nextToken };
  },
});

function describeStatus(row: VolumeRow): VolumeStatusItem {
  return {
    VolumeId: row.id,
    AvailabilityZone: row.zone,
    AvailabilityZoneId: row.zoneId,
    Actions: [],
    Events: [],
    VolumeStatus: {
      Status: statusOf(row),
      Details: [
        { Name: 'io-enabled', Status: 'passed' },
        { Name: 'io-performance', Status: performanceOf(row) },
      ],
    },
    AttachmentStatuses: row.attachments.map(({ instanceId }) => ({
      InstanceId: instanceId,
      IoPerformance: performanceOf(row),
    })),
  };
}
