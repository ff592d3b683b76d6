import type * as aws from '../../../wire/generated/ec2.ts';
import type { WaitOptions } from '../../wait-options.ts';
import type * as names from '../attributes.ts';
import type { Attributes, Resource } from '../resource-shape.ts';
import type { Attribute, Rest } from './input.ts';
import type { Volume } from './volume.ts';

export interface SnapshotMembers {
  readonly volume: Volume;
  /** Copies it into the region of the connection. */
  copy(input: Rest<aws.CopySnapshotRequest, 'SourceSnapshotId' | 'SourceRegion'>): Promise<Snapshot>;
  describeAttribute(
    input: Rest<aws.DescribeSnapshotAttributeRequest, 'SnapshotId'>,
  ): Promise<aws.DescribeSnapshotAttributeResult>;
  /** Shares it, or ends that. */
  modifyAttribute(input: Rest<aws.ModifySnapshotAttributeRequest, 'SnapshotId'>): Promise<void>;
  resetAttribute(input: Rest<aws.ResetSnapshotAttributeRequest, 'SnapshotId'>): Promise<void>;
  delete(): Promise<void>;
}
export interface SnapshotWaits {
  waitUntilCompleted(options?: WaitOptions): Promise<this>;
}
export interface Snapshot
  extends
    Resource<aws.Snapshot>,
    Attributes<aws.Snapshot, Attribute<typeof names.snapshotAttributes>>,
    SnapshotMembers,
    SnapshotWaits {
  /** `pending`, `completed` or `error`. */
  readonly state: string;
}
