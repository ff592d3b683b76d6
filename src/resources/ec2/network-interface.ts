import type { NetworkInterface as Described, Tag } from '../../wire/generated/ec2.ts';
import { networkInterfaceAttributes } from './attributes.ts';
import { defineKind } from './kind.ts';
import type { NetworkInterfaceMembers, NetworkInterfaceWaits } from './model.ts';
import { networkInterfaceAssociation } from './parts.ts';

/** AWS calls the tags of an interface TagSet, and those of everything else Tags. */
type Data = Omit<Described, 'TagSet'> & { readonly Tags?: readonly Tag[] | undefined };

export const networkInterfaceKind = defineKind<Data, NetworkInterfaceMembers, NetworkInterfaceWaits>({
  word: 'networkInterface',
  id: 'NetworkInterfaceId',
  idFilter: 'network-interface-id',
  stateFilter: 'status',
  attributes: networkInterfaceAttributes,
  state: (data) => data.Status,
  notFound: (id) => ({
    code: 'InvalidNetworkInterfaceID.NotFound',
    message: `The networkInterface ID '${id}' does not exist`,
  }),
  async *pages(connection, { Filters, ids }) {
    const input = { Filters, NetworkInterfaceIds: ids };
    for await (const page of connection.pages('ec2', 'DescribeNetworkInterfaces', input))
      yield (page.NetworkInterfaces ?? []).map(({ TagSet, ...data }) => ({ ...data, Tags: TagSet }));
  },
  waitFor: 'NetworkInterfaceIds',
  waiters: { waitUntilAvailable: 'NetworkInterfaceAvailable' },
  members: {
    get subnet(): NetworkInterfaceMembers['subnet'] {
      return this.data.SubnetId === undefined ? undefined : this.meta.ec2.subnet(this.data.SubnetId);
    },
    get vpc(): NetworkInterfaceMembers['vpc'] {
      return this.data.VpcId === undefined ? undefined : this.meta.ec2.vpc(this.data.VpcId);
    },
    get association(): NetworkInterfaceMembers['association'] {
      const { AssociationId, AllocationId = '' } = this.data.Association ?? {};
      return AssociationId === undefined
        ? undefined
        : networkInterfaceAssociation(this.meta, AssociationId, AllocationId);
    },
    get associationAttribute(): NetworkInterfaceMembers['associationAttribute'] {
      return this.data.Association;
    },
    assignPrivateIpAddresses(input) {
      const whole = { ...input, NetworkInterfaceId: this.id };
      return this.meta.connection.call('ec2', 'AssignPrivateIpAddresses', whole);
    },
    async unassignPrivateIpAddresses(input) {
      const whole = { ...input, NetworkInterfaceId: this.id };
      await this.meta.connection.call('ec2', 'UnassignPrivateIpAddresses', whole);
    },
    describeAttribute(input) {
      const whole = { ...input, NetworkInterfaceId: this.id };
      return this.meta.connection.call('ec2', 'DescribeNetworkInterfaceAttribute', whole);
    },
    async modifyAttribute(input) {
      const whole = { ...input, NetworkInterfaceId: this.id };
      await this.meta.connection.call('ec2', 'ModifyNetworkInterfaceAttribute', whole);
    },
    async resetAttribute(input) {
      const whole = { ...input, NetworkInterfaceId: this.id };
      await this.meta.connection.call('ec2', 'ResetNetworkInterfaceAttribute', whole);
    },
    async attach(input) {
      const whole = { ...input, NetworkInterfaceId: this.id };
      return (await this.meta.connection.call('ec2', 'AttachNetworkInterface', whole)).AttachmentId;
    },
    async detach({ force } = {}) {
      await this.load();
      await this.meta.connection.call('ec2', 'DetachNetworkInterface', {
        AttachmentId: this.data.Attachment?.AttachmentId ?? '',
        Force: force,
      });
    },
    async delete() {
      const input = { NetworkInterfaceId: this.id };
      await this.meta.connection.call('ec2', 'DeleteNetworkInterface', input);
    },
  },
  batch: {},
});
