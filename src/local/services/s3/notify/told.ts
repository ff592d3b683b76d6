import type { Random } from '../../../../clock.ts';
import type { ObjectRow } from '../state.ts';

/** What events tell of an object. */
export type Told = Pick<ObjectRow, 'key' | 'version' | 'size' | 'etag' | 'storageClass' | 'restore'>;

/** Events about what stands beside an object, which leave its bytes alone. */
export const isBeside = (event: string): boolean => /^s3:Object(?:Tagging|Acl):/.test(event);

export const isRemoval = (event: string): boolean => /^s3:(?:ObjectRemoved|LifecycleExpiration):/.test(event);

/**
 * Later events of a key have a greater one, compared as text; of one millisecond chance decides.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html
 */
export function sequencerOf(now: number, random: Random): string {
  return (Math.floor(now).toString(16).padStart(12, '0') + random.hex(6)).toUpperCase();
}
