import type { SecurityGroup as Data } from '../../wire/generated/ec2.ts';
import { securityGroupAttributes } from './attributes.ts';
import { defineKind } from './kind.ts';
import type { DeleteBatch, SecurityGroupMembers, SecurityGroupWaits } from './model.ts';

export const securityGroupKind = defineKind<Data, SecurityGroupMembers, SecurityGroupWaits, DeleteBatch>({
  word: 'securityGroup',
  id: 'GroupId',
  idFilter: 'group-id',
  attributes: securityGroupAttributes,
  notFound: (id) => ({
    code: 'InvalidGroup.NotFound',
    message: `The security group '${id}' does not exist`,
  }),
  async *pages(connection, { Filters, ids }) {
    for await (const page of connection.pages('ec2', 'DescribeSecurityGroups', { Filters, GroupIds: ids }))
      yield page.SecurityGroups ?? [];
  },
  waitFor: 'GroupIds',
  waiters: { waitUntilExists: 'SecurityGroupExists' },
  members: {
    async authorizeIngress(input) {
      const whole = { ...input, GroupId: this.id };
      await this.meta.connection.call('ec2', 'AuthorizeSecurityGroupIngress', whole);
    },
    async authorizeEgress(input) {
      const whole = { ...input, GroupId: this.id };
      await this.meta.connection.call('ec2', 'AuthorizeSecurityGroupEgress', whole);
    },
    async revokeIngress(input) {
      const whole = { ...input, GroupId: this.id };
      await this.meta.connection.call('ec2', 'RevokeSecurityGroupIngress', whole);
    },
    async revokeEgress(input) {
      const whole = { ...input, GroupId: this.id };
      await this.meta.connection.call('ec2', 'RevokeSecurityGroupEgress', whole);
    },
    async delete() {
      await this.meta.connection.call('ec2', 'DeleteSecurityGroup', { GroupId: this.id });
    },
  },
  batch: {
    delete() {
      return this.inBatches('delete', 1, ([GroupId = '']) =>
        this.connection.call('ec2', 'DeleteSecurityGroup', { GroupId }),
      );
    },
  },
});
