import type { Volume, VolumeAttachment } from '../../../../wire/generated/ec2.ts';
import { isoTime } from '../../../blocks/dates.ts';
import type { FilterTable } from '../../../blocks/filters.ts';
import type { Attachment, VolumeRow } from './volume-row.ts';
import { shownTags } from '../../../blocks/shown-tags.ts';

/** A volume as `DescribeVolumes` answers it. */
export function describeVolume(row: VolumeRow): Volume {
  return {
    VolumeId: row.id,
    Size: row.size,
    VolumeType: row.type,
    Iops: row.iops,
    Throughput: row.throughput,
    SnapshotId: row.snapshotId,
    AvailabilityZone: row.zone,
    AvailabilityZoneId: row.zoneId,
    State: row.state,
    CreateTime: new Date(row.createTime),
    Encrypted: row.encrypted,
    KmsKeyId: row.kmsKeyId,
    SseType: row.encrypted ? 'sse-kms' : undefined,
    MultiAttachEnabled: row.multiAttach,
    Attachments: row.attachments.map((attachment) => describeAttachment(row.id, attachment)),
    Tags: shownTags(row.tags),
  };
}

/** One attachment as the volume actions answer it. */
export function describeAttachment(volumeId: string, attachment: Attachment): VolumeAttachment {
  return {
    VolumeId: volumeId,
    InstanceId: attachment.instanceId,
    Device: attachment.device,
    State: attachment.state,
    AttachTime: new Date(attachment.attachTime),
    DeleteOnTermination: attachment.deleteOnTermination,
  };
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVolumes.html */
export const volumeFilters: FilterTable<VolumeRow> = {
  'attachment.attach-time': (row) => row.attachments.map(({ attachTime }) => isoTime(attachTime)),
  'attachment.delete-on-termination': (row) =>
    row.attachments.map((each) => String(each.deleteOnTermination)),
  'attachment.device': (row) => row.attachments.map(({ device }) => device),
  'attachment.instance-id': (row) => row.attachments.map(({ instanceId }) => instanceId),
  'attachment.status': (row) => row.attachments.map(({ state }) => state),
  'availability-zone': (row) => row.zone,
  'availability-zone-id': (row) => row.zoneId,
  'create-time': (row) => isoTime(row.createTime),
  encrypted: (row) => row.encrypted,
  'fast-restored': () => false,
  iops: (row) => row.iops,
  'multi-attach-enabled': (row) => row.multiAttach,
  'operator.managed': () => false,
  'operator.principal': () => undefined,
  size: (row) => row.size,
  'snapshot-id': (row) => row.snapshotId,
  status: (row) => row.state,
  throughput: (row) => row.throughput,
  'volume-id': (row) => row.id,
  'volume-type': (row) => row.type,
};
