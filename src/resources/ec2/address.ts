import type { Address as Data } from '../../wire/generated/ec2.ts';
import { addressAttributes } from './attributes.ts';
import { defineKind } from './kind.ts';
import type { AddressMembers } from './model.ts';
import { networkInterfaceAssociation } from './parts.ts';

export const addressKind = defineKind<Data, AddressMembers, object>({
  word: 'vpcAddress',
  id: 'AllocationId',
  idFilter: 'allocation-id',
  attributes: addressAttributes,
  notFound: (id) => ({
    code: 'InvalidAllocationID.NotFound',
    message: `The allocation ID '${id}' does not exist`,
  }),
  // DescribeAddresses has no pages.
  async *pages(connection, { Filters, ids }) {
    const answer = await connection.call('ec2', 'DescribeAddresses', { Filters, AllocationIds: ids });
    yield answer.Addresses ?? [];
  },
  waitFor: 'AllocationIds',
  waiters: {},
  members: {
    get association(): AddressMembers['association'] {
      const { AssociationId } = this.data;
      return AssociationId === undefined
        ? undefined
        : networkInterfaceAssociation(this.meta, AssociationId, this.id);
    },
    async associate(input) {
      const whole = { ...input, AllocationId: this.id };
      return (await this.meta.connection.call('ec2', 'AssociateAddress', whole)).AssociationId;
    },
    async disassociate() {
      await this.load();
      const { AssociationId } = this.data;
      await this.meta.connection.call('ec2', 'DisassociateAddress', { AssociationId });
    },
    async release() {
      await this.meta.connection.call('ec2', 'ReleaseAddress', { AllocationId: this.id });
    },
  },
  batch: {},
});
