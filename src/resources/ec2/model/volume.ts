import type * as aws from '../../../wire/generated/ec2.ts';
import type { WaitOptions } from '../../wait-options.ts';
import type * as names from '../attributes.ts';
import type { ResourceCollection } from '../resource-collection.ts';
import type { Attributes, Resource } from '../resource-shape.ts';
import type { DeleteBatch } from './batches.ts';
import type { Attribute, Rest } from './input.ts';
import type { Snapshot } from './snapshot.ts';

export interface VolumeMembers {
  readonly snapshots: ResourceCollection<Snapshot> & DeleteBatch;
  attachToInstance(input: Rest<aws.AttachVolumeRequest, 'VolumeId'>): Promise<aws.VolumeAttachment>;
  detachFromInstance(input?: Rest<aws.DetachVolumeRequest, 'VolumeId'>): Promise<aws.VolumeAttachment>;
  createSnapshot(input?: Rest<aws.CreateSnapshotRequest, 'VolumeId'>): Promise<Snapshot>;
  /** boto3 has it in the client alone: `client.modify_volume`. */
  modify(input: Rest<aws.ModifyVolumeRequest, 'VolumeId'>): Promise<void>;
  describeAttribute(
    input: Rest<aws.DescribeVolumeAttributeRequest, 'VolumeId'>,
  ): Promise<aws.DescribeVolumeAttributeResult>;
  describeStatus(): Promise<aws.VolumeStatusItem | undefined>;
  /** Lets it read and write again after AWS stopped that for fear that its data are inconsistent. */
  enableIo(): Promise<void>;
  modifyAttribute(input: Rest<aws.ModifyVolumeAttributeRequest, 'VolumeId'>): Promise<void>;
  delete(): Promise<void>;
}
export interface VolumeWaits {
  waitUntilAvailable(options?: WaitOptions): Promise<this>;
  waitUntilInUse(options?: WaitOptions): Promise<this>;
  waitUntilDeleted(options?: WaitOptions): Promise<this>;
}
export interface Volume
  extends
    Resource<aws.Volume>,
    Attributes<aws.Volume, Attribute<typeof names.volumeAttributes>>,
    VolumeMembers,
    VolumeWaits {
  /** `creating`, `available`, `in-use`, `deleting`, `deleted` or `error`. */
  readonly state: string;
}
export type VolumeCollection = ResourceCollection<Volume> & DeleteBatch;
