import type { AutoScalingGroup } from '../../wire/generated/autoscaling.ts';

/** The three sizes of an Auto Scaling group. */
export interface GroupSizes {
  readonly min: number;
  readonly desired: number;
  readonly max: number;
}

export function sizesOf({ MinSize, DesiredCapacity, MaxSize }: AutoScalingGroup): GroupSizes {
  return { min: MinSize, desired: DesiredCapacity, max: MaxSize };
}

/** Sizes as the value of a tag, and for people: `min=1 desired=2 max=4`. */
export function formatSizes({ min, desired, max }: GroupSizes): string {
  return `min=${min} desired=${desired} max=${max}`;
}

/** Reads what formatSizes writes; undefined for anything else, also for sizes that no group can have. */
export function parseSizes(text: string): GroupSizes | undefined {
  const match = /^min=(\d+) desired=(\d+) max=(\d+)$/.exec(text.trim());
  if (match === null) return undefined;
  const [min, desired, max] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return min <= desired && desired <= max ? { min, desired, max } : undefined;
}
