/** One metric that AWS's service publishes about each of its things. */
export interface Measure {
  readonly unit: string;
  /** Of a minute of full load; less load has less of it. Zero is zero whatever the load. */
  readonly most: number;
  /** Whole numbers only. */
  readonly whole: boolean;
  /** Of a minute in which the load was this, from 0 to 1, where it does not grow with the load. */
  readonly value?: ((load: number) => number) | undefined;
  /** Counted: longer steps have more of it. */
  readonly counted: boolean;
  /** Every minute, whatever the monitoring. */
  readonly minutely?: boolean | undefined;
}

/** What a measure says of a minute in which the load was this. Numbers alone, since it is asked millions of times. */
export function measuredValue({ most, whole, value }: Measure, load: number): number {
  if (value !== undefined) return value(load);
  return whole ? Math.round(most * load) : most * load;
}

const counted = (unit: string, most: number): Measure => ({ unit, most, whole: true, counted: true });
const flag: Measure = { unit: 'Count', most: 0, whole: true, counted: false, minutely: true };

const kib = 1024;
const mib = 1024 * kib;

/**
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/viewing_metrics_with_cloudwatch.html
 * What a busy machine would do in a minute: 40 MiB in, 25 MiB out, and so on.
 */
export const EC2_MEASURES: ReadonlyMap<string, Measure> = new Map(
  Object.entries({
    CPUUtilization: { unit: 'Percent', most: 100, whole: false, counted: false },
    DiskReadBytes: counted('Bytes', 0),
    DiskReadOps: counted('Count', 0),
    DiskWriteBytes: counted('Bytes', 0),
    DiskWriteOps: counted('Count', 0),
    EBSReadBytes: counted('Bytes', 20 * mib),
    EBSReadOps: counted('Count', 1200),
    EBSWriteBytes: counted('Bytes', 30 * mib),
    EBSWriteOps: counted('Count', 1800),
    MetadataNoToken: counted('Count', 0),
    NetworkIn: counted('Bytes', 40 * mib),
    NetworkOut: counted('Bytes', 25 * mib),
    NetworkPacketsIn: counted('Count', 36_000),
    NetworkPacketsOut: counted('Count', 22_000),
    StatusCheckFailed: flag,
    StatusCheckFailed_AttachedEBS: flag,
    StatusCheckFailed_Instance: flag,
    StatusCheckFailed_System: flag,
  }),
);

/** https://docs.aws.amazon.com/ebs/latest/userguide/using_cloudwatch_ebs.html */
export const EBS_MEASURES: ReadonlyMap<string, Measure> = new Map(
  Object.entries({
    VolumeIdleTime: {
      unit: 'Seconds',
      most: 60,
      whole: false,
      value: (load: number) => 60 * (1 - load),
      counted: true,
    },
    VolumeQueueLength: {
      unit: 'Count',
      most: 2,
      whole: false,
      value: (load: number) => 2 * load ** 2,
      counted: false,
    },
    VolumeReadBytes: counted('Bytes', 20 * mib),
    VolumeReadOps: counted('Count', 1200),
    VolumeTotalReadTime: { unit: 'Seconds', most: 0.6, whole: false, counted: true },
    VolumeTotalWriteTime: { unit: 'Seconds', most: 1.1, whole: false, counted: true },
    VolumeWriteBytes: counted('Bytes', 30 * mib),
    VolumeWriteOps: counted('Count', 1800),
  }),
);
