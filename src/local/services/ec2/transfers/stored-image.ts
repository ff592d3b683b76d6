import type { BlockDeviceMapping } from '../../../../wire/generated/ec2.ts';
import { invalidParameterValue } from '../errors.ts';
import type { ImageRow } from '../images/image-row.ts';
import type { PieceReader } from './block-stream.ts';

/**
 * What stands in the object of a stored image: a line of JSON, then the blocks of its disks one after the other. AWS's
 * own form is not documented, and whatever it is, only AWS reads it.
 */
export interface StoredImage {
  readonly form: 'nuage-image-1';
  readonly image: Pick<
    ImageRow,
    | 'id'
    | 'name'
    | 'description'
    | 'architecture'
    | 'virtualizationType'
    | 'hypervisor'
    | 'rootDeviceName'
    | 'rootDeviceType'
    | 'enaSupport'
    | 'platformDetails'
    | 'usageOperation'
    | 'bootMode'
    | 'tpmSupport'
    | 'imdsSupport'
    | 'sriovNetSupport'
    | 'platform'
    | 'tags'
  >;
  readonly blockDevices: readonly BlockDeviceMapping[];
  readonly disks: readonly StoredDisk[];
}

export interface StoredDisk {
  /** Where in `blockDevices` it is. */
  readonly device: number;
  /** GiB. */
  readonly size: number;
  /** Which of its blocks were written, in order. */
  readonly blocks: readonly number[];
}

/** Longer than the line of 64 disks of 16 TiB that are full. */
const longestLine = 2 ** 31;

/** The line of an object; EC2's error for what is no stored image. */
export async function readStoredImage(reader: PieceReader, key: string): Promise<StoredImage> {
  const line = await reader.line(longestLine);
  try {
    const stored: unknown = JSON.parse(line ?? '');
    if (isStored(stored)) return stored;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw invalidParameterValue(`The object ${key} is not a stored image.`);
}

function isStored(value: unknown): value is StoredImage {
  return typeof value === 'object' && value !== null && 'form' in value && value.form === 'nuage-image-1';
}
