import type { InternetGateway as Data } from '../../wire/generated/ec2.ts';
import { internetGatewayAttributes } from './attributes.ts';
import { defineKind } from './kind.ts';
import type { DeleteBatch, InternetGatewayMembers, InternetGatewayWaits } from './model.ts';

export const internetGatewayKind = defineKind<
  Data,
  InternetGatewayMembers,
  InternetGatewayWaits,
  DeleteBatch
>({
  word: 'internetGateway',
  id: 'InternetGatewayId',
  idFilter: 'internet-gateway-id',
  stateFilter: 'attachment.state',
  attributes: internetGatewayAttributes,
  notFound: (id) => ({
    code: 'InvalidInternetGatewayID.NotFound',
    message: `The internetGateway ID '${id}' does not exist`,
  }),
  async *pages(connection, { Filters, ids }) {
    const input = { Filters, InternetGatewayIds: ids };
    for await (const page of connection.pages('ec2', 'DescribeInternetGateways', input))
      yield page.InternetGateways ?? [];
  },
  waitFor: 'InternetGatewayIds',
  waiters: { waitUntilExists: 'InternetGatewayExists' },
  members: {
    async attachToVpc(input) {
      const whole = { ...input, InternetGatewayId: this.id };
      await this.meta.connection.call('ec2', 'AttachInternetGateway', whole);
    },
    async detachFromVpc(input) {
      const whole = { ...input, InternetGatewayId: this.id };
      await this.meta.connection.call('ec2', 'DetachInternetGateway', whole);
    },
    async delete() {
      const input = { InternetGatewayId: this.id };
      await this.meta.connection.call('ec2', 'DeleteInternetGateway', input);
    },
  },
  batch: {
    delete() {
      return this.inBatches('delete', 1, ([InternetGatewayId = '']) =>
        this.connection.call('ec2', 'DeleteInternetGateway', { InternetGatewayId }),
      );
    },
  },
});
