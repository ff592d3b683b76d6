import type { Address as Data } from '../../wire/generated/ec2.ts';
import { addressAttributes } from './attributes.ts';
import { defineKind } from './kind.ts';
import type { ClassicAddressMembers } from './model.ts';

/** EC2-Classic is gone; its calls, which name an address by itself, work on the addresses of VPCs still. */
export const classicAddressKind = defineKind<Data, ClassicAddressMembers, object>({
  word: 'classicAddress',
  id: 'PublicIp',
  idFilter: 'public-ip',
  attributes: addressAttributes,
  tagId: 'AllocationId',
  notFound: (id) => ({ code: 'InvalidAddress.NotFound', message: `Address '${id}' not found.` }),
  async *pages(connection, { Filters, ids }) {
    const answer = await connection.call('ec2', 'DescribeAddresses', { Filters, PublicIps: ids });
    yield answer.Addresses ?? [];
  },
  waitFor: 'PublicIps',
  waiters: {},
  members: {
    async associate(input) {
      const whole = { ...input, PublicIp: this.id };
      return (await this.meta.connection.call('ec2', 'AssociateAddress', whole)).AssociationId;
    },
    async disassociate() {
      await this.meta.connection.call('ec2', 'DisassociateAddress', { PublicIp: this.id });
    },
    async release() {
      await this.load();
      await this.meta.connection.call('ec2', 'ReleaseAddress', { AllocationId: this.data.AllocationId });
    },
  },
  batch: {},
});
