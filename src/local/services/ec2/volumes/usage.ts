import { AwsError } from '../../../error.ts';
import { defineTable } from '../../../store/table.ts';
import type { State } from '../../../store/table.ts';
import type { VolumeRow } from './volume-row.ts';

/** What the volumes of one type add up to, counted as they come and go. */
interface VolumeUsage {
  /** The type. */
  readonly id: string;
  readonly gib: number;
  readonly iops: number;
}

const usage = defineTable<VolumeUsage>({ name: 'ec2.volume-usage', scope: 'region', id: (row) => row.id });

/** What counts of a volume. */
type Counted = Pick<VolumeRow, 'type' | 'size' | 'iops'>;

/**
 * TiB of storage and provisioned IOPS in a region, for each type.
 * https://docs.aws.amazon.com/ebs/latest/userguide/ebs-resource-quotas.html
 */
const QUOTAS: Readonly<Record<string, { readonly tib: number; readonly iops?: number }>> = {
  gp2: { tib: 50 },
  gp3: { tib: 50 },
  io1: { tib: 50, iops: 300_000 },
  io2: { tib: 20, iops: 100_000 },
  st1: { tib: 50 },
  sc1: { tib: 50 },
  standard: { tib: 50 },
};

const HOW_TO_RAISE =
  'in this region. Please contact AWS Support to request an Elastic Block Store service limit increase.';

/** Counts a volume that has come, or with -1 one that goes. */
export function countVolume(state: State, { type, size, iops = 0 }: Counted, by: 1 | -1): void {
  const table = state.table(usage);
  const { gib, iops: counted } = table.get(type) ?? { gib: 0, iops: 0 };
  table.put({ id: type, gib: Math.max(0, gib + by * size), iops: Math.max(0, counted + by * iops) });
}

/** Refuses what would take the volumes of a type over their quota. @param instead The volume that it takes the place of. */
export function checkVolumeQuota(state: State, wanted: Counted, instead?: Counted): void {
  const quota = QUOTAS[wanted.type];
  if (quota === undefined) return;
  const used = state.table(usage).get(wanted.type) ?? { gib: 0, iops: 0 };
  const freed = instead?.type === wanted.type ? instead : undefined;
  if (used.gib + wanted.size - (freed?.size ?? 0) > quota.tib * 1024) {
    throw new AwsError(
      'VolumeLimitExceeded',
      400,
      `You have exceeded your maximum ${wanted.type} storage limit of ${quota.tib} TiB ${HOW_TO_RAISE}`,
    );
  }
  if (quota.iops !== undefined && used.iops + (wanted.iops ?? 0) - (freed?.iops ?? 0) > quota.iops) {
    throw new AwsError(
      'MaxIOPSLimitExceeded',
      400,
      `You have exceeded your maximum ${wanted.type} IOPS limit of ${quota.iops} ${HOW_TO_RAISE}`,
    );
  }
}
