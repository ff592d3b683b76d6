import { defineTable, type State } from '../../../store/table.ts';
import { appliedQuota } from '../../service-quotas/port.ts';
import { maxSpotInstanceCountExceeded, vcpuLimitExceeded } from '../errors.ts';

/**
 * The quotas of vCPUs: one of on-demand and one of Spot for each bucket of instance families, by their codes.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-on-demand-instances.html#ec2-on-demand-instances-limits
 */
interface Bucket {
  readonly name: string;
  readonly families: RegExp;
  readonly quota: string;
  readonly spotQuota: string;
}

const buckets: readonly Bucket[] = [
  { name: 'f', families: /^f\d/, quota: 'L-74FC7D96', spotQuota: 'L-88CF9481' },
  { name: 'g', families: /^(?:g\d|gr\d|vt\d)/, quota: 'L-DB2E81BA', spotQuota: 'L-3819A6DF' },
  { name: 'inf', families: /^inf\d/, quota: 'L-1945791B', spotQuota: 'L-B5D1601B' },
  { name: 'p', families: /^p\d/, quota: 'L-417A185B', spotQuota: 'L-7212CCBC' },
  { name: 'x', families: /^x\d/, quota: 'L-7295265B', spotQuota: 'L-E3A00192' },
  {
    name: 'standard',
    families: /^(?:[acdhimrtz]\d|im\d|is\d)/,
    quota: 'L-1216C47A',
    spotQuota: 'L-34B43A08',
  },
];

/** How many vCPUs of one bucket are in use, `standard` or `standard/spot`. */
interface UsageRow {
  readonly id: string;
  readonly vcpus: number;
}

const usage = defineTable<UsageRow>({ name: 'ec2.vcpu-usage', scope: 'region', id: (row) => row.id });

function bucketOf(type: string): Bucket | undefined {
  return buckets.find((bucket) => bucket.families.test(type));
}

function usageId(bucket: Bucket, spot: boolean): string {
  return spot ? `${bucket.name}/spot` : bucket.name;
}

/** Counts vCPUs that an instance began (or, when negative, ceased) to occupy. Families without a known quota do not count. */
export function countUsage(state: State, type: string, spot: boolean, vcpus: number): void {
  const bucket = bucketOf(type);
  if (bucket === undefined || vcpus === 0) return;
  const table = state.table(usage);
  const id = usageId(bucket, spot);
  table.put({ id, vcpus: Math.max(0, (table.get(id)?.vcpus ?? 0) + vcpus) });
}

/**
 * How many instances of `vcpus` each still fit under the quota. Infinity for families whose quota is unknown.
 */
export function room(state: State, type: string, spot: boolean, vcpus: number): number {
  const bucket = bucketOf(type);
  if (bucket === undefined) return Infinity;
  const free = limitOf(state, bucket, spot) - (state.table(usage).get(usageId(bucket, spot))?.vcpus ?? 0);
  return Math.max(0, Math.floor(free / vcpus));
}

function limitOf(state: State, bucket: Bucket, spot: boolean): number {
  return appliedQuota(state, 'ec2', spot ? bucket.spotQuota : bucket.quota);
}

/** The error of a launch or start that does not fit: `VcpuLimitExceeded`, or `MaxSpotInstanceCountExceeded`. */
export function quotaExceeded(state: State, type: string, spot: boolean): Error {
  if (spot) return maxSpotInstanceCountExceeded();
  const bucket = bucketOf(type);
  return vcpuLimitExceeded(bucket === undefined ? 0 : limitOf(state, bucket, false));
}
