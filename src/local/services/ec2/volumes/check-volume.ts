import { AwsError } from '../../../error.ts';
import { gp2Iops, THROUGHPUT_PER_IOPS, VOLUME_TYPES } from './volume-types.ts';
import type { VolumeTypeLimits } from './volume-types.ts';

/** What a person says of a volume. Size in GiB, throughput in MiB/s. */
export interface VolumeShape {
  readonly type?: string | undefined;
  readonly size: number;
  readonly iops?: number | undefined;
  readonly throughput?: number | undefined;
  readonly multiAttach?: boolean | undefined;
}

/** What the volume then is. */
export interface CheckedShape {
  readonly type: string;
  readonly size: number;
  readonly iops: number | undefined;
  readonly throughput: number | undefined;
  readonly multiAttach: boolean;
}

/**
 * Checks size, IOPS and throughput against the volume type and fills in what was left open, as CreateVolume and
 * RunInstances do.
 * @param standardType The type when none is named: `gp2`, as the API documents.
 */
export function checkVolumeShape(shape: VolumeShape, standardType = 'gp2'): CheckedShape {
  const type = shape.type ?? standardType;
  const limits = Object.hasOwn(VOLUME_TYPES, type) ? VOLUME_TYPES[type] : undefined;
  if (limits === undefined) {
    throw new AwsError('UnknownVolumeType', 400, `Unsupported volume type '${type}' for volume creation.`);
  }
  const { size } = shape;
  if (size < limits.size.least) {
    throw invalid(
      `Volume of ${size}GiB is too small for volume type ${type}; minimum is ${limits.size.least}GiB.`,
    );
  }
  if (size > limits.size.most) {
    throw invalid(
      `Volume of ${size}GiB is too large for volume type ${type}; maximum is ${limits.size.most}GiB.`,
    );
  }
  const iops = checkIops(type, limits, shape);
  const throughput = checkThroughput(type, limits, shape, iops);
  if (shape.multiAttach === true && !limits.multiAttach) {
    throw combination(
      `Unsupported volume type '${type}' for Multi-Attach. Please use supported volume type io1 or io2.`,
    );
  }
  return { type, size, iops, throughput, multiAttach: shape.multiAttach ?? false };
}

function checkIops(
  type: string,
  { iops: limits }: VolumeTypeLimits,
  { size, iops }: VolumeShape,
): number | undefined {
  if (limits === undefined) {
    if (iops !== undefined) throw combination(`The parameter iops is not supported for ${type} volumes.`);
    return type === 'gp2' ? gp2Iops(size) : undefined;
  }
  const value = iops ?? limits.standard;
  if (value === undefined) throw combination(`The parameter iops must be specified for ${type} volumes.`);
  if (value < limits.least) throw invalid(`Volume iops of ${value} is too low; minimum is ${limits.least}.`);
  if (value > limits.most) throw invalid(`Volume iops of ${value} is too high; maximum is ${limits.most}.`);
  // What everybody gets is not held against a small volume.
  if (value !== limits.standard && value > size * limits.ratio) {
    const ratio = (value / size).toFixed(6);
    throw invalid(`Iops to volume size ratio of ${ratio} is too high; maximum is ${limits.ratio}`);
  }
  return value;
}

function checkThroughput(
  type: string,
  { throughput: limits }: VolumeTypeLimits,
  { throughput }: VolumeShape,
  iops: number | undefined,
): number | undefined {
  if (limits === undefined) {
    if (throughput !== undefined)
      throw combination(`The parameter throughput is not supported for ${type} volumes.`);
    return undefined;
  }
  const value = throughput ?? limits.standard;
  if (value < limits.least) {
    throw invalid(`Volume throughput of ${value} MiB/s is too low; minimum is ${limits.least}.`);
  }
  if (value > limits.most) {
    throw invalid(`Volume throughput of ${value} MiB/s is too high; maximum is ${limits.most}.`);
  }
  const ratio = value / (iops ?? 1);
  if (ratio > THROUGHPUT_PER_IOPS) {
    const said = ratio.toFixed(6);
    throw invalid(
      `Throughput (MiBps) to iops ratio of ${said} is too high; maximum is 0.250000 MiBps per iops.`,
    );
  }
  return value;
}

function invalid(message: string): AwsError {
  return new AwsError('InvalidParameterValue', 400, message);
}

function combination(message: string): AwsError {
  return new AwsError('InvalidParameterCombination', 400, message);
}
