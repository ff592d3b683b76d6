import { defineTable, type State } from '../../../store/table.ts';
import { maxSpotInstanceCountExceeded, vcpuLimitExceeded } from '../errors.ts';

/**
 * The quotas of vCPUs: one of on-demand and one of Spot for each bucket of instance families.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-on-demand-instances.html#ec2-on-demand-instances-limits
 */
interface Bucket {
  readonly name: string;
  readonly families: RegExp;
  /**
   * What AWS applied to accounts when vCPU quotas came. It gives an account made today less (5 for the standard
   * families) until it is used; a local cloud behaves as an account in use.
   */
  readonly limit: number;
  readonly spotLimit: number;
}

const buckets: readonly Bucket[] = [
  { name: 'f', families: /^f\d/, limit: 128, spotLimit: 128 },
  { name: 'g', families: /^(?:g\d|gr\d|vt\d)/, limit: 128, spotLimit: 128 },
  { name: 'inf', families: /^inf\d/, limit: 128, spotLimit: 128 },
  { name: 'p', families: /^p\d/, limit: 128, spotLimit: 128 },
  { name: 'x', families: /^x\d/, limit: 128, spotLimit: 128 },
  { name: 'standard', families: /^(?:[acdhimrtz]\d|im\d|is\d)/, limit: 1152, spotLimit: 1440 },
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
  const free = limitOf(bucket, spot) - (state.table(usage).get(usageId(bucket, spot))?.vcpus ?? 0);
  return Math.max(0, Math.floor(free / vcpus));
}

function limitOf(bucket: Bucket, spot: boolean): number {
  return spot ? bucket.spotLimit : bucket.limit;
}

/** The error of a launch or start that does not fit: `VcpuLimitExceeded`, or `MaxSpotInstanceCountExceeded`. */
export function quotaExceeded(type: string, spot: boolean): Error {
  if (spot) return maxSpotInstanceCountExceeded();
  const bucket = bucketOf(type);
  return vcpuLimitExceeded(bucket === undefined ? 0 : limitOf(bucket, false));
}
