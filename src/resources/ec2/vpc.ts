import type { Vpc as Data } from '../../wire/generated/ec2.ts';
import { vpcAttributes } from './attributes.ts';
import { defineKind } from './kind.ts';
import type { VpcMembers, VpcWaits } from './model.ts';

export const vpcKind = defineKind<Data, VpcMembers, VpcWaits>({
  word: 'vpc',
  id: 'VpcId',
  idFilter: 'vpc-id',
  attributes: vpcAttributes,
  state: (data) => data.State,
  notFound: (id) => ({ code: 'InvalidVpcID.NotFound', message: `The vpc ID '${id}' does not exist` }),
  async *pages(connection, { Filters, ids }) {
    for await (const page of connection.pages('ec2', 'DescribeVpcs', { Filters, VpcIds: ids }))
      yield page.Vpcs ?? [];
  },
  waitFor: 'VpcIds',
  waiters: { waitUntilExists: 'VpcExists', waitUntilAvailable: 'VpcAvailable' },
  members: {
    get subnets(): VpcMembers['subnets'] {
      return this.meta.ec2.subnets.filter({ filters: { 'vpc-id': this.id } });
    },
    get securityGroups(): VpcMembers['securityGroups'] {
      return this.meta.ec2.securityGroups.filter({ filters: { 'vpc-id': this.id } });
    },
    get routeTables(): VpcMembers['routeTables'] {
      return this.meta.ec2.routeTables.filter({ filters: { 'vpc-id': this.id } });
    },
    get networkInterfaces(): VpcMembers['networkInterfaces'] {
      return this.meta.ec2.networkInterfaces.filter({ filters: { 'vpc-id': this.id } });
    },
    get instances(): VpcMembers['instances'] {
      return this.meta.ec2.instances.filter({ filters: { 'vpc-id': this.id } });
    },
    get internetGateways(): VpcMembers['internetGateways'] {
      return this.meta.ec2.internetGateways.filter({ filters: { 'attachment.vpc-id': this.id } });
    },
    get networkAcls(): VpcMembers['networkAcls'] {
      return this.meta.ec2.networkAcls.filter({ filters: { 'vpc-id': this.id } });
    },
    get requestedVpcPeeringConnections(): VpcMembers['requestedVpcPeeringConnections'] {
      return this.meta.ec2.vpcPeeringConnections.filter({
        filters: { 'requester-vpc-info.vpc-id': this.id },
      });
    },
    get acceptedVpcPeeringConnections(): VpcMembers['acceptedVpcPeeringConnections'] {
      return this.meta.ec2.vpcPeeringConnections.filter({ filters: { 'accepter-vpc-info.vpc-id': this.id } });
    },
    get dhcpOptions(): VpcMembers['dhcpOptions'] {
      const { DhcpOptionsId: id = 'default' } = this.data;
      return id === 'default' ? undefined : this.meta.ec2.dhcpOptions(id);
    },
    createSubnet(input) {
      return this.meta.ec2.createSubnet({ ...input, VpcId: this.id });
    },
    createSecurityGroup(input) {
      return this.meta.ec2.createSecurityGroup({ ...input, VpcId: this.id });
    },
    createRouteTable(input = {}) {
      return this.meta.ec2.createRouteTable({ ...input, VpcId: this.id });
    },
    createNetworkAcl(input = {}) {
      return this.meta.ec2.createNetworkAcl({ ...input, VpcId: this.id });
    },
    requestVpcPeeringConnection(input) {
      return this.meta.ec2.createVpcPeeringConnection({ ...input, VpcId: this.id });
    },
    async associateDhcpOptions(input) {
      await this.meta.connection.call('ec2', 'AssociateDhcpOptions', { ...input, VpcId: this.id });
    },
    async attachInternetGateway(input) {
      await this.meta.connection.call('ec2', 'AttachInternetGateway', { ...input, VpcId: this.id });
    },
    async detachInternetGateway(input) {
      await this.meta.connection.call('ec2', 'DetachInternetGateway', { ...input, VpcId: this.id });
    },
    describeAttribute(input) {
      return this.meta.connection.call('ec2', 'DescribeVpcAttribute', { ...input, VpcId: this.id });
    },
    async modifyAttribute(input) {
      await this.meta.connection.call('ec2', 'ModifyVpcAttribute', { ...input, VpcId: this.id });
    },
    async delete() {
      await this.meta.connection.call('ec2', 'DeleteVpc', { VpcId: this.id });
    },
  },
  batch: {},
});
