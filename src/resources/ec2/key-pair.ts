import type { KeyPairInfo } from '../../wire/generated/ec2.ts';
import { keyPairAttributes } from './attributes.ts';
import { defineKind } from './kind.ts';
import type { DeleteBatch, KeyPairMembers } from './model.ts';

/** What AWS says of a key pair, with the private key when it has just made it. */
type Data = KeyPairInfo & { readonly KeyMaterial?: string | undefined };

export const keyPairKind = defineKind<Data, KeyPairMembers, object, DeleteBatch>({
  word: 'keyPair',
  id: 'KeyName',
  idFilter: 'key-name',
  attributes: keyPairAttributes,
  tagId: 'KeyPairId',
  notFound: (id) => ({ code: 'InvalidKeyPair.NotFound', message: `The key pair '${id}' does not exist` }),
  // DescribeKeyPairs has no pages.
  async *pages(connection, { Filters, ids }) {
    const answer = await connection.call('ec2', 'DescribeKeyPairs', { Filters, KeyNames: ids });
    yield answer.KeyPairs ?? [];
  },
  waitFor: 'KeyNames',
  waiters: {},
  members: {
    get keyMaterial(): KeyPairMembers['keyMaterial'] {
      return this.data.KeyMaterial;
    },
    async delete() {
      await this.meta.connection.call('ec2', 'DeleteKeyPair', { KeyName: this.id });
    },
  },
  batch: {
    delete() {
      return this.inBatches('delete', 1, ([KeyName = '']) =>
        this.connection.call('ec2', 'DeleteKeyPair', { KeyName }),
      );
    },
  },
});
