import type { VpcPeeringConnection as Data } from '../../wire/generated/ec2.ts';
import { vpcPeeringConnectionAttributes } from './attributes.ts';
import { defineKind } from './kind.ts';
import type { VpcPeeringConnectionMembers, VpcPeeringConnectionWaits } from './model.ts';

export const vpcPeeringConnectionKind = defineKind<
  Data,
  VpcPeeringConnectionMembers,
  VpcPeeringConnectionWaits
>({
  word: 'vpcPeeringConnection',
  id: 'VpcPeeringConnectionId',
  idFilter: 'vpc-peering-connection-id',
  stateFilter: 'status-code',
  attributes: vpcPeeringConnectionAttributes,
  state: (data) => data.Status?.Code,
  notFound: (id) => ({
    code: 'InvalidVpcPeeringConnectionID.NotFound',
    message: `The vpcPeeringConnection ID '${id}' does not exist`,
  }),
  async *pages(connection, { Filters, ids }) {
    const input = { Filters, VpcPeeringConnectionIds: ids };
    for await (const page of connection.pages('ec2', 'DescribeVpcPeeringConnections', input))
      yield page.VpcPeeringConnections ?? [];
  },
  waitFor: 'VpcPeeringConnectionIds',
  waiters: { waitUntilExists: 'VpcPeeringConnectionExists' },
  members: {
    get accepterVpc(): VpcPeeringConnectionMembers['accepterVpc'] {
      return this.meta.ec2.vpc(this.data.AccepterVpcInfo?.VpcId ?? '');
    },
    get requesterVpc(): VpcPeeringConnectionMembers['requesterVpc'] {
      return this.meta.ec2.vpc(this.data.RequesterVpcInfo?.VpcId ?? '');
    },
    async accept() {
      const input = { VpcPeeringConnectionId: this.id };
      await this.meta.connection.call('ec2', 'AcceptVpcPeeringConnection', input);
    },
    async reject() {
      const input = { VpcPeeringConnectionId: this.id };
      await this.meta.connection.call('ec2', 'RejectVpcPeeringConnection', input);
    },
    async delete() {
      const input = { VpcPeeringConnectionId: this.id };
      await this.meta.connection.call('ec2', 'DeleteVpcPeeringConnection', input);
    },
  },
  batch: {},
});
