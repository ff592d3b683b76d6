import type { Image as Data } from '../../wire/generated/ec2.ts';
import { imageAttributes } from './attributes.ts';
import { defineKind } from './kind.ts';
import type { ImageMembers, ImageWaits } from './model.ts';

export const imageKind = defineKind<Data, ImageMembers, ImageWaits>({
  word: 'image',
  id: 'ImageId',
  idFilter: 'image-id',
  attributes: imageAttributes,
  state: (data) => data.State,
  notFound: (id) => ({ code: 'InvalidAMIID.NotFound', message: `The image id '[${id}]' does not exist` }),
  async *pages(connection, { Filters, ids, owners }) {
    const input = { Filters, ImageIds: ids, Owners: owners };
    for await (const page of connection.pages('ec2', 'DescribeImages', input)) yield page.Images ?? [];
  },
  waitFor: 'ImageIds',
  waiters: { waitUntilExists: 'ImageExists', waitUntilAvailable: 'ImageAvailable' },
  members: {
    get imageName(): ImageMembers['imageName'] {
      return this.data.Name;
    },
    describeAttribute(input) {
      return this.meta.connection.call('ec2', 'DescribeImageAttribute', { ...input, ImageId: this.id });
    },
    async modifyAttribute(input) {
      await this.meta.connection.call('ec2', 'ModifyImageAttribute', { ...input, ImageId: this.id });
    },
    async resetAttribute(input) {
      await this.meta.connection.call('ec2', 'ResetImageAttribute', { ...input, ImageId: this.id });
    },
    async deregister(input = {}) {
      await this.meta.connection.call('ec2', 'DeregisterImage', { ...input, ImageId: this.id });
    },
  },
  batch: {},
});
