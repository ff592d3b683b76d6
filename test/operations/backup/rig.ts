import { mkdtempSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listBackups } from '../../../src/operations/backup/list-backups.ts';
import type { BackupName } from '../../../src/operations/backup/list-backups.ts';
import { planPrune } from '../../../src/operations/backup/prune/plan-prune.ts';
import { restoreToFile } from '../../../src/operations/backup/restore/restore-to-file.ts';
import { planBackup } from '../../../src/operations/backup/run/plan-backup.ts';
import type { BackupInput } from '../../../src/operations/backup/run/plan-backup.ts';
import { openStore } from '../../../src/operations/backup/store/open-store.ts';
import type { LocalCloudOptions } from '../../../src/local/options.ts';
import type { OperationContext } from '../../../src/operations/context.ts';
import { applyPlan } from '../../../src/operations/plan/apply.ts';
import type { RunReport } from '../../../src/operations/plan/report.ts';
import type { RetentionPolicy } from '../../../src/time/retention.ts';
import { zoneOf } from '../../../src/time/zone.ts';
import { localRig, tagged } from '../local-rig.ts';
import type { LocalRig } from '../local-rig.ts';

export const blockSize = 512 * 1024;

/** What a volume holds, by block. */
export type Content = ReadonlyMap<number, Uint8Array>;

export interface BackupRig extends AsyncDisposable {
  readonly local: LocalRig;
  /** Where nothing is yet. */
  readonly store: string;
  /** An instance that is to be backed up, with one empty volume of 1 GiB beside its root of 8. */
  launch(): Promise<{ readonly instance: string; readonly root: string; readonly data: string }>;
  write(volume: string, index: number, bytes: Uint8Array): Promise<void>;
  /** @param context Another than the rig's own: that of another process. */
  backUp(more?: Partial<BackupInput>, context?: OperationContext): Promise<RunReport>;
  prune(policy: RetentionPolicy): Promise<RunReport>;
  backups(): Promise<readonly BackupName[]>;
  /**
   * Restores a volume of a backup to a file and says where that differs from what a test expects: a block that has other
   * bytes, or more bytes that are not zero than those blocks have.
   */
  differences(backup: string, volume: string, expected: Content): Promise<readonly string[]>;
  /** How often each action was called since the last time. */
  calls(): Record<string, number>;
}

/**
 * @param where A directory, or a bucket of the same cloud.
 * @param saved A file with the cloud of a rig whose store is such a bucket, to go on with.
 */
export async function backupRig(
  where: 'directory' | 'bucket' = 'directory',
  options: LocalCloudOptions = {},
  saved?: string,
): Promise<BackupRig> {
  const local = await localRig({ cloud: options, saved });
  const { cloud, context, connection } = local;
  const folder = mkdtempSync(join(tmpdir(), 'nuage-backup-'));
  const store = where === 'directory' ? join(folder, 'store') : 's3://backups/nuage';
  if (where === 'bucket' && saved === undefined)
    await connection.call('s3', 'CreateBucket', {
      Bucket: 'backups',
      CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' },
    });
  const place = { account: cloud.accountId, region: 'eu-west-1' };
  let files = 0;
  let seen = 0;
  return {
    local,
    store,
    async launch() {
      const [instance = ''] = await local.launch({
        ...tagged({ Backup: 'true', Name: 'db' }),
        BlockDeviceMappings: [{ DeviceName: '/dev/sdb', Ebs: { VolumeSize: 1, VolumeType: 'gp3' } }],
      });
      const { Volumes: volumes = [] } = await connection.call('ec2', 'DescribeVolumes', {
        Filters: [{ Name: 'attachment.instance-id', Values: [instance] }],
      });
      const named = (device: string): string =>
        volumes.find((one) => (one.Attachments?.[0]?.Device === '/dev/sdb') === (device === '/dev/sdb'))
          ?.VolumeId ?? '';
      return { instance, root: named('root'), data: named('/dev/sdb') };
    },
    write: (id, index, bytes) => cloud.volumes.write({ ...place, id, offset: index * blockSize }, bytes),
    async backUp(more = {}, by = context) {
      await using plan = await planBackup({ store, ...more }, by);
      return applyPlan(plan, by);
    },
    async prune(policy) {
      await using plan = await planPrune({ store, policy, zone: zoneOf('UTC') }, context);
      return applyPlan(plan, context);
    },
    async backups() {
      return Array.fromAsync(listBackups(await openStore({ store }, context)));
    },
    async differences(backup, volume, expected) {
      files += 1;
      const path = join(folder, `restored-${files}`);
      const { bytes, written } = await restoreToFile({ store, backup, volume, file: path }, context);
      const found: string[] = [];
      const file = await open(path);
      const block = Buffer.alloc(blockSize);
      for (const [index, wanted] of expected) {
        await file.read(block, 0, blockSize, index * blockSize);
        if (!block.equals(wanted)) found.push(`block ${index}`);
      }
      const { size } = await file.stat();
      await file.close();
      await rm(path);
      const nonZero = [...expected.values()].filter((one) => !zero.equals(one)).length;
      if (size !== bytes) found.push(`size ${size}`);
      if (written !== nonZero * blockSize) found.push(`${written / blockSize} blocks instead of ${nonZero}`);
      return found;
    },
    calls() {
      const counts: Record<string, number> = {};
      const since = seen;
      for (const { sequence, event } of cloud.calls.list({ limit: 100_000 })) {
        seen = Math.max(seen, sequence);
        if (sequence > since) counts[event.eventName] = (counts[event.eventName] ?? 0) + 1;
      }
      return counts;
    },
    async [Symbol.asyncDispose]() {
      await local[Symbol.asyncDispose]();
      await rm(folder, { recursive: true });
    },
  };
}

const zero = Buffer.alloc(blockSize);
