import type * as aws from '../../wire/generated/ec2.ts';
import type { WaitOptions } from '../wait-options.ts';
import type * as names from './attributes.ts';
import type { Attributes, Resource } from './resource-shape.ts';
import type { ResourceCollection } from './resource-collection.ts';

/*
 * EC2's resources as a person sees them: attributes, sub-resources, actions and waiters, under boto3's names in camel
 * case. Inputs have AWS's names, as boto3's keyword arguments have. What each does stands in the file of its kind.
 */

/** The rest of an action's input once the resource has named itself. */
type Rest<Input, Named extends keyof Input> = Omit<Input, Named>;
type Attribute<Names extends readonly string[]> = Names[number];

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
  describeAttribute(
    input: Rest<aws.DescribeInstanceAttributeRequest, 'InstanceId'>,
  ): Promise<aws.InstanceAttribute>;
  modifyAttribute(input: Rest<aws.ModifyInstanceAttributeRequest, 'InstanceId'>): Promise<void>;
  resetAttribute(input: Rest<aws.ResetInstanceAttributeRequest, 'InstanceId'>): Promise<void>;
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

/** Deletes all of a collection, one call each, because AWS takes one. */
export interface DeleteBatch {
  delete(): Promise<void>;
}

export interface VolumeMembers {
  readonly snapshots: ResourceCollection<Snapshot> & DeleteBatch;
  attachToInstance(input: Rest<aws.AttachVolumeRequest, 'VolumeId'>): Promise<aws.VolumeAttachment>;
  detachFromInstance(input?: Rest<aws.DetachVolumeRequest, 'VolumeId'>): Promise<aws.VolumeAttachment>;
  createSnapshot(input?: Rest<aws.CreateSnapshotRequest, 'VolumeId'>): Promise<Snapshot>;
  /** boto3 has it in the client alone: `client.modify_volume`. */
  modify(input: Rest<aws.ModifyVolumeRequest, 'VolumeId'>): Promise<void>;
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

export interface SnapshotMembers {
  readonly volume: Volume;
  /** Copies it into the region of the connection. */
  copy(input: Rest<aws.CopySnapshotRequest, 'SourceSnapshotId' | 'SourceRegion'>): Promise<Snapshot>;
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

export interface ImageMembers {
  /** The name that it was registered under; `name` is its tag. */
  readonly imageName: string | undefined;
  deregister(input?: Rest<aws.DeregisterImageRequest, 'ImageId'>): Promise<void>;
}
export interface ImageWaits {
  waitUntilExists(options?: WaitOptions): Promise<this>;
  waitUntilAvailable(options?: WaitOptions): Promise<this>;
}
export interface Image
  extends
    Resource<aws.Image>,
    Attributes<aws.Image, Attribute<typeof names.imageAttributes>>,
    ImageMembers,
    ImageWaits {
  /** `available`, `pending`, `failed`, … */
  readonly state: string;
}

/** A key pair; its id here is its name, as in boto3. */
export interface KeyPairMembers {
  /** The private key, once: when AWS has just made it. */
  readonly keyMaterial: string | undefined;
  delete(): Promise<void>;
}
export interface KeyPair
  extends
    Resource<aws.KeyPairInfo & { readonly KeyMaterial?: string | undefined }>,
    Attributes<aws.KeyPairInfo, Attribute<typeof names.keyPairAttributes>>,
    KeyPairMembers {}

export interface VpcMembers {
  readonly subnets: ResourceCollection<Subnet> & DeleteBatch;
  readonly securityGroups: ResourceCollection<SecurityGroup> & DeleteBatch;
  readonly routeTables: ResourceCollection<RouteTable>;
  readonly networkInterfaces: ResourceCollection<NetworkInterface>;
  readonly instances: InstanceCollection;
  createSubnet(input: Rest<aws.CreateSubnetRequest, 'VpcId'>): Promise<Subnet>;
  createSecurityGroup(input: Rest<aws.CreateSecurityGroupRequest, 'VpcId'>): Promise<SecurityGroup>;
  createRouteTable(input?: Rest<aws.CreateRouteTableRequest, 'VpcId'>): Promise<RouteTable>;
  modifyAttribute(input: Rest<aws.ModifyVpcAttributeRequest, 'VpcId'>): Promise<void>;
  delete(): Promise<void>;
}
export interface VpcWaits {
  waitUntilExists(options?: WaitOptions): Promise<this>;
  waitUntilAvailable(options?: WaitOptions): Promise<this>;
}
export interface Vpc
  extends
    Resource<aws.Vpc>,
    Attributes<aws.Vpc, Attribute<typeof names.vpcAttributes>>,
    VpcMembers,
    VpcWaits {
  readonly state: string;
}

export interface SubnetMembers {
  readonly vpc: Vpc;
  readonly instances: InstanceCollection;
  readonly networkInterfaces: ResourceCollection<NetworkInterface>;
  createInstances(input: Rest<aws.RunInstancesRequest, 'SubnetId'>): Promise<Instance[]>;
  delete(): Promise<void>;
}
export interface SubnetWaits {
  waitUntilAvailable(options?: WaitOptions): Promise<this>;
}
export interface Subnet
  extends
    Resource<aws.Subnet>,
    Attributes<aws.Subnet, Attribute<typeof names.subnetAttributes>>,
    SubnetMembers,
    SubnetWaits {
  readonly state: string;
}

type Rules<Request> = Rest<Request & { readonly GroupId?: string | undefined }, 'GroupId'>;
export interface SecurityGroupMembers {
  authorizeIngress(input: Rules<aws.AuthorizeSecurityGroupIngressRequest>): Promise<void>;
  authorizeEgress(input: Rules<aws.AuthorizeSecurityGroupEgressRequest>): Promise<void>;
  revokeIngress(input: Rules<aws.RevokeSecurityGroupIngressRequest>): Promise<void>;
  revokeEgress(input: Rules<aws.RevokeSecurityGroupEgressRequest>): Promise<void>;
  delete(): Promise<void>;
}
export interface SecurityGroupWaits {
  waitUntilExists(options?: WaitOptions): Promise<this>;
}
export interface SecurityGroup
  extends
    Resource<aws.SecurityGroup>,
    Attributes<aws.SecurityGroup, Attribute<typeof names.securityGroupAttributes>>,
    SecurityGroupMembers,
    SecurityGroupWaits {}

export interface NetworkInterfaceMembers {
  readonly subnet: Subnet | undefined;
  attach(input: Rest<aws.AttachNetworkInterfaceRequest, 'NetworkInterfaceId'>): Promise<string | undefined>;
  /** From the instance that it is attached to. */
  detach(options?: { readonly force?: boolean }): Promise<void>;
  delete(): Promise<void>;
}
export interface NetworkInterfaceWaits {
  waitUntilAvailable(options?: WaitOptions): Promise<this>;
}
export interface NetworkInterface
  extends
    Resource<Omit<aws.NetworkInterface, 'TagSet'> & { readonly Tags?: readonly aws.Tag[] | undefined }>,
    Attributes<aws.NetworkInterface, Attribute<typeof names.networkInterfaceAttributes>>,
    NetworkInterfaceMembers,
    NetworkInterfaceWaits {
  readonly state: string;
}

/** An elastic address: what boto3 calls a VpcAddress. */
export interface AddressMembers {
  associate(input: Rest<aws.AssociateAddressRequest, 'AllocationId'>): Promise<string | undefined>;
  /** From what it is associated with. */
  disassociate(): Promise<void>;
  release(): Promise<void>;
}
export interface Address
  extends
    Resource<aws.Address>,
    Attributes<aws.Address, Attribute<typeof names.addressAttributes>>,
    AddressMembers {}

export interface RouteTableMembers {
  readonly vpc: Vpc | undefined;
  createRoute(input: Rest<aws.CreateRouteRequest, 'RouteTableId'>): Promise<void>;
  associateWithSubnet(subnetId: string): Promise<string | undefined>;
  delete(): Promise<void>;
}
export interface RouteTable
  extends
    Resource<aws.RouteTable>,
    Attributes<aws.RouteTable, Attribute<typeof names.routeTableAttributes>>,
    RouteTableMembers {}

/** EC2 as objects, in one account and region. A resource by its id asks nothing before it is used. */
export interface Ec2 {
  readonly instances: InstanceCollection;
  readonly volumes: VolumeCollection;
  /** All that are shared with the account too: narrow with `owners: ['self']`. */
  readonly snapshots: ResourceCollection<Snapshot> & DeleteBatch;
  /** All public ones too: narrow with `owners: ['self']`. */
  readonly images: ResourceCollection<Image>;
  readonly keyPairs: ResourceCollection<KeyPair> & DeleteBatch;
  readonly vpcs: ResourceCollection<Vpc>;
  readonly subnets: ResourceCollection<Subnet> & DeleteBatch;
  readonly securityGroups: ResourceCollection<SecurityGroup> & DeleteBatch;
  readonly networkInterfaces: ResourceCollection<NetworkInterface>;
  readonly vpcAddresses: ResourceCollection<Address>;
  readonly routeTables: ResourceCollection<RouteTable>;
  instance(id: string): Instance;
  volume(id: string): Volume;
  snapshot(id: string): Snapshot;
  image(id: string): Image;
  keyPair(name: string): KeyPair;
  vpc(id: string): Vpc;
  subnet(id: string): Subnet;
  securityGroup(id: string): SecurityGroup;
  networkInterface(id: string): NetworkInterface;
  vpcAddress(allocationId: string): Address;
  routeTable(id: string): RouteTable;
  createInstances(input: aws.RunInstancesRequest): Promise<Instance[]>;
  createVolume(input: aws.CreateVolumeRequest): Promise<Volume>;
  createSnapshot(input: aws.CreateSnapshotRequest): Promise<Snapshot>;
  createKeyPair(input: aws.CreateKeyPairRequest): Promise<KeyPair>;
  importKeyPair(input: aws.ImportKeyPairRequest): Promise<KeyPair>;
  createVpc(input: aws.CreateVpcRequest): Promise<Vpc>;
  createSubnet(input: aws.CreateSubnetRequest): Promise<Subnet>;
  createSecurityGroup(input: aws.CreateSecurityGroupRequest): Promise<SecurityGroup>;
  createRouteTable(input: aws.CreateRouteTableRequest): Promise<RouteTable>;
  allocateAddress(input?: aws.AllocateAddressRequest): Promise<Address>;
}
