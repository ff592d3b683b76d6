import type { Snapshot as Data } from '../../wire/generated/ec2.ts';
import { snapshotAttributes } from './attributes.ts';
import { defineKind } from './kind.ts';
import type { DeleteBatch, SnapshotMembers, SnapshotWaits } from './model.ts';

export const snapshotKind = defineKind<Data, SnapshotMembers, SnapshotWaits, DeleteBatch>({
  word: 'snapshot',
  id: 'SnapshotId',
  idFilter: 'snapshot-id',
  stateFilter: 'status',
  attributes: snapshotAttributes,
  state: (data) => data.State,
  notFound: (id) => ({
    code: 'InvalidSnapshot.NotFound',
    message: `The snapshot '${id}' does not exist.`,
  }),
  async *pages(connection, { Filters, ids, owners }) {
    const input = { Filters, SnapshotIds: ids, OwnerIds: owners };
    for await (const page of connection.pages('ec2', 'DescribeSnapshots', input)) yield page.Snapshots ?? [];
  },
  waitFor: 'SnapshotIds',
  waiters: { waitUntilCompleted: 'SnapshotCompleted' },
  members: {
    get volume(): SnapshotMembers['volume'] {
      return this.meta.ec2.volume(this.data.VolumeId ?? '');
    },
    async copy(input) {
      const { connection, ec2 } = this.meta;
      const whole = { ...input, SourceSnapshotId: this.id, SourceRegion: connection.region };
      const { SnapshotId = '' } = await connection.call('ec2', 'CopySnapshot', whole);
      return ec2.snapshot(SnapshotId);
    },
    describeAttribute(input) {
      const whole = { ...input, SnapshotId: this.id };
      return this.meta.connection.call('ec2', 'DescribeSnapshotAttribute', whole);
    },
    async modifyAttribute(input) {
      await this.meta.connection.call('ec2', 'ModifySnapshotAttribute', { ...input, SnapshotId: this.id });
    },
    async resetAttribute(input) {
      await this.meta.connection.call('ec2', 'ResetSnapshotAttribute', { ...input, SnapshotId: this.id });
    },
    async delete() {
      await this.meta.connection.call('ec2', 'DeleteSnapshot', { SnapshotId: this.id });
    },
  },
  batch: {
    delete() {
      return this.inBatches('delete', 1, ([SnapshotId = '']) =>
        this.connection.call('ec2', 'DeleteSnapshot', { SnapshotId }),
      );
    },
  },
});
