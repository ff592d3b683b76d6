import type { Subnet as Data } from '../../wire/generated/ec2.ts';
import { subnetAttributes } from './attributes.ts';
import { defineKind } from './kind.ts';
import type { DeleteBatch, SubnetMembers, SubnetWaits } from './model.ts';

export const subnetKind = defineKind<Data, SubnetMembers, SubnetWaits, DeleteBatch>({
  word: 'subnet',
  id: 'SubnetId',
  idFilter: 'subnet-id',
  attributes: subnetAttributes,
  state: (data) => data.State,
  notFound: (id) => ({ code: 'InvalidSubnetID.NotFound', message: `The subnet ID '${id}' does not exist` }),
  async *pages(connection, { Filters, ids }) {
    for await (const page of connection.pages('ec2', 'DescribeSubnets', { Filters, SubnetIds: ids }))
      yield page.Subnets ?? [];
  },
  waitFor: 'SubnetIds',
  waiters: { waitUntilAvailable: 'SubnetAvailable' },
  members: {
    get vpc(): SubnetMembers['vpc'] {
      return this.meta.ec2.vpc(this.data.VpcId ?? '');
    },
    get instances(): SubnetMembers['instances'] {
      return this.meta.ec2.instances.filter({ filters: { 'subnet-id': this.id } });
    },
    get networkInterfaces(): SubnetMembers['networkInterfaces'] {
      return this.meta.ec2.networkInterfaces.filter({ filters: { 'subnet-id': this.id } });
    },
    createInstances(input) {
      return this.meta.ec2.createInstances({ ...input, SubnetId: this.id });
    },
    createNetworkInterface(input = {}) {
      return this.meta.ec2.createNetworkInterface({ ...input, SubnetId: this.id });
    },
    async delete() {
      await this.meta.connection.call('ec2', 'DeleteSubnet', { SubnetId: this.id });
    },
  },
  batch: {
    delete() {
      return this.inBatches('delete', 1, ([SubnetId = '']) =>
        this.connection.call('ec2', 'DeleteSubnet', { SubnetId }),
      );
    },
  },
});
