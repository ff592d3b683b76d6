import type { NetworkAcl as Data } from '../../wire/generated/ec2.ts';
import { networkAclAttributes } from './attributes.ts';
import { defineKind } from './kind.ts';
import type { NetworkAclMembers } from './model.ts';

export const networkAclKind = defineKind<Data, NetworkAclMembers, object>({
  word: 'networkAcl',
  id: 'NetworkAclId',
  idFilter: 'network-acl-id',
  attributes: networkAclAttributes,
  notFound: (id) => ({
    code: 'InvalidNetworkAclID.NotFound',
    message: `The networkAcl ID '${id}' does not exist`,
  }),
  async *pages(connection, { Filters, ids }) {
    for await (const page of connection.pages('ec2', 'DescribeNetworkAcls', { Filters, NetworkAclIds: ids }))
      yield page.NetworkAcls ?? [];
  },
  waitFor: 'NetworkAclIds',
  waiters: {},
  members: {
    get vpc(): NetworkAclMembers['vpc'] {
      return this.meta.ec2.vpc(this.data.VpcId ?? '');
    },
    async createEntry(input) {
      await this.meta.connection.call('ec2', 'CreateNetworkAclEntry', { ...input, NetworkAclId: this.id });
    },
    async replaceEntry(input) {
      await this.meta.connection.call('ec2', 'ReplaceNetworkAclEntry', { ...input, NetworkAclId: this.id });
    },
    async deleteEntry(input) {
      await this.meta.connection.call('ec2', 'DeleteNetworkAclEntry', { ...input, NetworkAclId: this.id });
    },
    async replaceAssociation(input) {
      const whole = { ...input, NetworkAclId: this.id };
      return (await this.meta.connection.call('ec2', 'ReplaceNetworkAclAssociation', whole)).NewAssociationId;
    },
    async delete() {
      await this.meta.connection.call('ec2', 'DeleteNetworkAcl', { NetworkAclId: this.id });
    },
  },
  batch: {},
});
