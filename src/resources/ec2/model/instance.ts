import type * as aws from '../../../wire/generated/ec2.ts';
import type { WaitOptions } from '../../wait-options.ts';
import type * as names from '../attributes.ts';
import type { ResourceCollection } from '../resource-collection.ts';
import type { Attributes, Resource } from '../resource-shape.ts';
import type { Address } from './address.ts';
import type { Image } from './image.ts';
import type { Attribute, Rest } from './input.ts';
import type { KeyPair } from './key-pair.ts';
import type { NetworkInterface } from './network-interface.ts';
import type { PlacementGroup } from './placement-group.ts';
import type { Subnet } from './subnet.ts';
import type { VolumeCollection } from './volume.ts';
import type { Vpc } from './vpc.ts';

export interface StopInstanceOptions {
  readonly hibernate?: boolean;
  readonly force?: boolean;
}

export interface InstanceMembers {
  readonly availabilityZone: string | undefined;
  /** Why it is in its state, where AWS says so. */
  readonly stateReason: string | undefined;
  readonly image: Image;
  readonly keyPair: KeyPair | undefined;
  readonly vpc: Vpc | undefined;
  readonly subnet: Subnet | undefined;
  readonly volumes: VolumeCollection;
  readonly networkInterfaces: ResourceCollection<NetworkInterface>;
  readonly vpcAddresses: ResourceCollection<Address>;
  readonly placementGroup: PlacementGroup | undefined;
  start(): Promise<void>;
  stop(options?: StopInstanceOptions): Promise<void>;
  reboot(): Promise<void>;
  terminate(): Promise<void>;
  monitor(): Promise<void>;
  unmonitor(): Promise<void>;
  attachVolume(input: Rest<aws.AttachVolumeRequest, 'InstanceId'>): Promise<aws.VolumeAttachment>;
  detachVolume(input: Rest<aws.DetachVolumeRequest, 'InstanceId'>): Promise<aws.VolumeAttachment>;
  createImage(input: Rest<aws.CreateImageRequest, 'InstanceId'>): Promise<Image>;
  /** The text, decoded; empty when it wrote nothing yet. */
  consoleOutput(): Promise<string>;
  /** The password of a Windows instance as AWS keeps it: encrypted with its key pair, base64; empty until it is there. */
  passwordData(): Promise<string>;
  reportStatus(input: Rest<aws.ReportInstanceStatusRequest, 'Instances'>): Promise<void>;
  describeAttribute(
    input: Rest<aws.DescribeInstanceAttributeRequest, 'InstanceId'>,
  ): Promise<aws.InstanceAttribute>;
  modifyAttribute(input: Rest<aws.ModifyInstanceAttributeRequest, 'InstanceId'>): Promise<void>;
  resetAttribute(input: Rest<aws.ResetInstanceAttributeRequest, 'InstanceId'>): Promise<void>;
  resetKernel(): Promise<void>;
  resetRamdisk(): Promise<void>;
  resetSourceDestCheck(): Promise<void>;
}
/** Waiters read the attributes again when what they wait for came. */
export interface InstanceWaits {
  waitUntilExists(options?: WaitOptions): Promise<this>;
  /** Until it runs; rejects when it ends in a state that does not lead there. */
  waitUntilRunning(options?: WaitOptions): Promise<this>;
  waitUntilStopped(options?: WaitOptions): Promise<this>;
  waitUntilTerminated(options?: WaitOptions): Promise<this>;
  waitUntilStatusOk(options?: WaitOptions): Promise<this>;
}
export interface Instance
  extends
    Resource<aws.Instance>,
    Attributes<aws.Instance, Attribute<typeof names.instanceAttributes>>,
    InstanceMembers,
    InstanceWaits {
  /** `pending`, `running`, `stopping`, `stopped`, `shutting-down` or `terminated`. */
  readonly state: string;
}
/** Actions for all instances of a collection, 50 a call (terminate 1,000). One that AWS refuses holds up no other. */
export interface InstanceBatch {
  start(): Promise<void>;
  stop(options?: StopInstanceOptions): Promise<void>;
  reboot(): Promise<void>;
  terminate(): Promise<void>;
  monitor(): Promise<void>;
  unmonitor(): Promise<void>;
}
export type InstanceCollection = ResourceCollection<Instance> & InstanceBatch;
