import type * as aws from '../../../wire/generated/ec2.ts';
import type { ResourceCollection } from '../resource-collection.ts';
import type { Address, ClassicAddress } from './address.ts';
import type { DeleteBatch } from './batches.ts';
import type { Image } from './image.ts';
import type { Instance, InstanceCollection } from './instance.ts';
import type { KeyPair } from './key-pair.ts';
import type { NetworkInterface } from './network-interface.ts';
import type { RouteTable } from './route-table.ts';
import type { SecurityGroup } from './security-group.ts';
import type { Snapshot } from './snapshot.ts';
import type { Subnet } from './subnet.ts';
import type { Volume, VolumeCollection } from './volume.ts';
import type { Vpc } from './vpc.ts';
import type { DhcpOptions } from './dhcp-options.ts';
import type { InternetGateway } from './internet-gateway.ts';
import type { NetworkAcl } from './network-acl.ts';
import type { RouteTableAssociation } from './parts.ts';
import type { PlacementGroup } from './placement-group.ts';
import type { VpcPeeringConnection } from './vpc-peering-connection.ts';

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
  /** Elastic addresses by the address itself, as boto3's `classic_addresses`. */
  readonly classicAddresses: ResourceCollection<ClassicAddress>;
  readonly routeTables: ResourceCollection<RouteTable>;
  readonly internetGateways: ResourceCollection<InternetGateway> & DeleteBatch;
  readonly networkAcls: ResourceCollection<NetworkAcl>;
  readonly dhcpOptionsSets: ResourceCollection<DhcpOptions>;
  readonly placementGroups: ResourceCollection<PlacementGroup>;
  readonly vpcPeeringConnections: ResourceCollection<VpcPeeringConnection>;
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
  classicAddress(publicIp: string): ClassicAddress;
  routeTable(id: string): RouteTable;
  routeTableAssociation(id: string): RouteTableAssociation;
  internetGateway(id: string): InternetGateway;
  networkAcl(id: string): NetworkAcl;
  dhcpOptions(id: string): DhcpOptions;
  placementGroup(name: string): PlacementGroup;
  vpcPeeringConnection(id: string): VpcPeeringConnection;
  createInstances(input: aws.RunInstancesRequest): Promise<Instance[]>;
  createVolume(input: aws.CreateVolumeRequest): Promise<Volume>;
  createSnapshot(input: aws.CreateSnapshotRequest): Promise<Snapshot>;
  createKeyPair(input: aws.CreateKeyPairRequest): Promise<KeyPair>;
  importKeyPair(input: aws.ImportKeyPairRequest): Promise<KeyPair>;
  createVpc(input: aws.CreateVpcRequest): Promise<Vpc>;
  createSubnet(input: aws.CreateSubnetRequest): Promise<Subnet>;
  createSecurityGroup(input: aws.CreateSecurityGroupRequest): Promise<SecurityGroup>;
  createRouteTable(input: aws.CreateRouteTableRequest): Promise<RouteTable>;
  createInternetGateway(input?: aws.CreateInternetGatewayRequest): Promise<InternetGateway>;
  createNetworkAcl(input: aws.CreateNetworkAclRequest): Promise<NetworkAcl>;
  createNetworkInterface(input: aws.CreateNetworkInterfaceRequest): Promise<NetworkInterface>;
  createDhcpOptions(input: aws.CreateDhcpOptionsRequest): Promise<DhcpOptions>;
  createPlacementGroup(input: aws.CreatePlacementGroupRequest): Promise<PlacementGroup>;
  createVpcPeeringConnection(input: aws.CreateVpcPeeringConnectionRequest): Promise<VpcPeeringConnection>;
  registerImage(input: aws.RegisterImageRequest): Promise<Image>;
  disassociateRouteTable(input: aws.DisassociateRouteTableRequest): Promise<void>;
  /** Sets tags on resources of any kind, by their ids. */
  createTags(ids: readonly string[], tags: Readonly<Record<string, string>>): Promise<void>;
  allocateAddress(input?: aws.AllocateAddressRequest): Promise<Address>;
}
