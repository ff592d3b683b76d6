import { AwsError } from '../../../error.ts';
import { daysAfter } from '../settings/lifecycle.ts';
import type { ObjectRow } from '../state.ts';
import { shownClass } from './describe.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** How long a restore takes at most: https://docs.aws.amazon.com/AmazonS3/latest/userguide/restoring-objects-retrieval-options.html */
const durations: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  GLACIER: { Expedited: 5 * MINUTE_MS, Standard: 5 * HOUR_MS, Bulk: 12 * HOUR_MS },
  DEEP_ARCHIVE: { Standard: 12 * HOUR_MS, Bulk: 48 * HOUR_MS },
};

/** When a restored copy is there and until when; asked again of one that is there, it stays longer. */
export function restoreTimes(
  row: ObjectRow,
  days: number,
  tier = 'Standard',
  { now, lenient }: { readonly now: number; readonly lenient: boolean },
): { restore: NonNullable<ObjectRow['restore']>; again: boolean } {
  const storage = shownClass(row);
  const duration = durations[storage]?.[tier];
  if (durations[storage] === undefined)
    throw new AwsError(
      'InvalidObjectState',
      403,
      "Restore is not allowed for the object's current storage class",
      {
        StorageClass: storage,
      },
    );
  if (duration === undefined)
    throw new AwsError(
      'InvalidArgument',
      400,
      `The ${tier} retrieval tier is not supported for this storage class.`,
    );
  const { restore } = row;
  if (restore !== undefined && restore.ready > now)
    throw new AwsError('RestoreAlreadyInProgress', 409, 'Object restore is already in progress');
  if (restore !== undefined && restore.until > now)
    return { restore: { ready: restore.ready, until: daysAfter(now, days) }, again: true };
  const ready = lenient ? now : now + duration;
  return { restore: { ready, until: daysAfter(ready, days) }, again: false };
}
