/** What EBS allows for a volume type. Sizes in GiB, throughput in MiB/s. */
export interface VolumeTypeLimits {
  readonly size: { readonly least: number; readonly most: number };
  /** Set for the types whose IOPS a person chooses. */
  readonly iops?: {
    readonly least: number;
    readonly most: number;
    /** IOPS per GiB. */
    readonly ratio: number;
    /** What it is when nothing is said; without it IOPS must be said. */
    readonly standard?: number;
  };
  readonly throughput?: { readonly least: number; readonly most: number; readonly standard: number };
  readonly multiAttach: boolean;
}

/** https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html */
export const VOLUME_TYPES: Readonly<Record<string, VolumeTypeLimits>> = {
  gp3: {
    size: { least: 1, most: 65_536 },
    iops: { least: 3000, most: 80_000, ratio: 500, standard: 3000 },
    throughput: { least: 125, most: 2000, standard: 125 },
    multiAttach: false,
  },
  gp2: { size: { least: 1, most: 16_384 }, multiAttach: false },
  io1: { size: { least: 4, most: 16_384 }, iops: { least: 100, most: 64_000, ratio: 50 }, multiAttach: true },
  io2: {
    size: { least: 4, most: 65_536 },
    iops: { least: 100, most: 256_000, ratio: 1000 },
    multiAttach: true,
  },
  st1: { size: { least: 125, most: 16_384 }, multiAttach: false },
  sc1: { size: { least: 125, most: 16_384 }, multiAttach: false },
  standard: { size: { least: 1, most: 1024 }, multiAttach: false },
};

/** MiB/s that one provisioned IOPS carries on gp3. */
export const THROUGHPUT_PER_IOPS = 0.25;

/** The IOPS that a gp2 volume has by its size: 3 for each GiB, at least 100, at most 16,000. */
export function gp2Iops(size: number): number {
  return Math.min(16_000, Math.max(100, size * 3));
}
