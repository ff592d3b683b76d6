import type { Volume as Data } from '../../wire/generated/ec2.ts';
import { volumeAttributes } from './attributes.ts';
import { defineKind } from './kind.ts';
import type { DeleteBatch, VolumeMembers, VolumeWaits } from './model.ts';

export const volumeKind = defineKind<Data, VolumeMembers, VolumeWaits, DeleteBatch>({
  word: 'volume',
  id: 'VolumeId',
  idFilter: 'volume-id',
  stateFilter: 'status',
  attributes: volumeAttributes,
  state: (data) => data.State,
  notFound: (id) => ({ code: 'InvalidVolume.NotFound', message: `The volume '${id}' does not exist.` }),
  async *pages(connection, { Filters, ids }) {
    for await (const page of connection.pages('ec2', 'DescribeVolumes', { Filters, VolumeIds: ids }))
      yield page.Volumes ?? [];
  },
  waitFor: 'VolumeIds',
  waiters: {
    waitUntilAvailable: 'VolumeAvailable',
    waitUntilInUse: 'VolumeInUse',
    waitUntilDeleted: 'VolumeDeleted',
  },
  members: {
    get snapshots(): VolumeMembers['snapshots'] {
      return this.meta.ec2.snapshots.filter({ filters: { 'volume-id': this.id } });
    },
    attachToInstance(input) {
      return this.meta.connection.call('ec2', 'AttachVolume', { ...input, VolumeId: this.id });
    },
    detachFromInstance(input = {}) {
      return this.meta.connection.call('ec2', 'DetachVolume', { ...input, VolumeId: this.id });
    },
    createSnapshot(input = {}) {
      return this.meta.ec2.createSnapshot({ ...input, VolumeId: this.id });
    },
    async modify(input) {
      await this.meta.connection.call('ec2', 'ModifyVolume', { ...input, VolumeId: this.id });
    },
    describeAttribute(input) {
      return this.meta.connection.call('ec2', 'DescribeVolumeAttribute', { ...input, VolumeId: this.id });
    },
    async describeStatus() {
      const input = { VolumeIds: [this.id] };
      return (await this.meta.connection.call('ec2', 'DescribeVolumeStatus', input)).VolumeStatuses?.[0];
    },
    async enableIo() {
      await this.meta.connection.call('ec2', 'EnableVolumeIO', { VolumeId: this.id });
    },
    async modifyAttribute(input) {
      await this.meta.connection.call('ec2', 'ModifyVolumeAttribute', { ...input, VolumeId: this.id });
    },
    async delete() {
      await this.meta.connection.call('ec2', 'DeleteVolume', { VolumeId: this.id });
    },
  },
  batch: {
    delete() {
      return this.inBatches('delete', 1, ([VolumeId = '']) =>
        this.connection.call('ec2', 'DeleteVolume', { VolumeId }),
      );
    },
  },
});
