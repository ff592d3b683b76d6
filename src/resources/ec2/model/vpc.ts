import type * as aws from '../../../wire/generated/ec2.ts';
import type { WaitOptions } from '../../wait-options.ts';
import type * as names from '../attributes.ts';
import type { ResourceCollection } from '../resource-collection.ts';
import type { Attributes, Resource } from '../resource-shape.ts';
import type { DeleteBatch } from './batches.ts';
import type { Attribute, Rest } from './input.ts';
import type { InstanceCollection } from './instance.ts';
import type { NetworkInterface } from './network-interface.ts';
import type { RouteTable } from './route-table.ts';
import type { SecurityGroup } from './security-group.ts';
import type { Subnet } from './subnet.ts';
import type { DhcpOptions } from './dhcp-options.ts';
import type { InternetGateway } from './internet-gateway.ts';
import type { NetworkAcl } from './network-acl.ts';
import type { VpcPeeringConnection } from './vpc-peering-connection.ts';

export interface VpcMembers {
  readonly subnets: ResourceCollection<Subnet> & DeleteBatch;
  readonly securityGroups: ResourceCollection<SecurityGroup> & DeleteBatch;
  readonly routeTables: ResourceCollection<RouteTable>;
  readonly networkInterfaces: ResourceCollection<NetworkInterface>;
  readonly instances: InstanceCollection;
  readonly internetGateways: ResourceCollection<InternetGateway>;
  readonly networkAcls: ResourceCollection<NetworkAcl>;
  readonly requestedVpcPeeringConnections: ResourceCollection<VpcPeeringConnection>;
  readonly acceptedVpcPeeringConnections: ResourceCollection<VpcPeeringConnection>;
  readonly dhcpOptions: DhcpOptions | undefined;
  createSubnet(input: Rest<aws.CreateSubnetRequest, 'VpcId'>): Promise<Subnet>;
  createSecurityGroup(input: Rest<aws.CreateSecurityGroupRequest, 'VpcId'>): Promise<SecurityGroup>;
  createRouteTable(input?: Rest<aws.CreateRouteTableRequest, 'VpcId'>): Promise<RouteTable>;
  createNetworkAcl(input?: Rest<aws.CreateNetworkAclRequest, 'VpcId'>): Promise<NetworkAcl>;
  requestVpcPeeringConnection(
    input: Rest<aws.CreateVpcPeeringConnectionRequest, 'VpcId'>,
  ): Promise<VpcPeeringConnection>;
  associateDhcpOptions(input: Rest<aws.AssociateDhcpOptionsRequest, 'VpcId'>): Promise<void>;
  attachInternetGateway(input: Rest<aws.AttachInternetGatewayRequest, 'VpcId'>): Promise<void>;
  detachInternetGateway(input: Rest<aws.DetachInternetGatewayRequest, 'VpcId'>): Promise<void>;
  describeAttribute(
    input: Rest<aws.DescribeVpcAttributeRequest, 'VpcId'>,
  ): Promise<aws.DescribeVpcAttributeResult>;
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
