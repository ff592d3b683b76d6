import { NuageError } from '../../errors.ts';
import type { FoundObject } from './found-object.ts';

/** What came is not what S3 keeps. */
export function damaged(
  { bucket, key }: FoundObject,
  algorithm: string,
  kept: string,
  came: string,
): NuageError {
  return new NuageError(
    'ChecksumMismatch',
    `s3://${bucket}/${key} came damaged: its ${algorithm} is ${kept}, and what came has ${came}.`,
    {
      hint: 'Nothing of it was kept. Download it again.',
    },
  );
}
