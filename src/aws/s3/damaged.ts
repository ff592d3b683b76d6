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

/** It is not the object any more that was found: S3 was asked for that one alone. */
export function becameAnother({ bucket, key }: FoundObject, done: string, cause: unknown): NuageError {
  return new NuageError(
    'ObjectChanged',
    `s3://${bucket}/${key} became another object before it was ${done}.`,
    {
      hint: 'Somebody writes to it. Give the same command again.',
      cause,
    },
  );
}
