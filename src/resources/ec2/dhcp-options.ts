import type { DhcpOptions as Data } from '../../wire/generated/ec2.ts';
import { dhcpOptionsAttributes } from './attributes.ts';
import { defineKind } from './kind.ts';
import type { DhcpOptionsMembers } from './model.ts';

export const dhcpOptionsKind = defineKind<Data, DhcpOptionsMembers, object>({
  word: 'dhcpOptions',
  id: 'DhcpOptionsId',
  idFilter: 'dhcp-options-id',
  attributes: dhcpOptionsAttributes,
  notFound: (id) => ({
    code: 'InvalidDhcpOptionID.NotFound',
    message: `The dhcpOption ID '${id}' does not exist`,
  }),
  async *pages(connection, { Filters, ids }) {
    const input = { Filters, DhcpOptionsIds: ids };
    for await (const page of connection.pages('ec2', 'DescribeDhcpOptions', input))
      yield page.DhcpOptions ?? [];
  },
  waitFor: 'DhcpOptionsIds',
  waiters: {},
  members: {
    async associateWithVpc(input) {
      await this.meta.connection.call('ec2', 'AssociateDhcpOptions', { ...input, DhcpOptionsId: this.id });
    },
    async delete() {
      await this.meta.connection.call('ec2', 'DeleteDhcpOptions', { DhcpOptionsId: this.id });
    },
  },
  batch: {},
});
