import { NuageError } from '../../errors.ts';
import { isServiceError } from '../service-error.ts';
import type { ObjectPlace } from './object-settings.ts';

/** What must hold of what is there already, or nothing is written: S3 looks at it and writes in one go. */
export interface WriteConditions {
  /** It has this ETag. */
  readonly IfMatch?: string | undefined;
  /** `*`: there is nothing. */
  readonly IfNoneMatch?: '*' | undefined;
}

export const neverOver: WriteConditions = { IfNoneMatch: '*' };

/** Code of an error that says that a condition did not hold. */
export const notWritten = 'ConditionFailed';

/** The refusal of a conditional write in words; any other error as it is. */
export function conditionRefusal(
  error: unknown,
  { bucket, key }: ObjectPlace,
  { IfMatch, IfNoneMatch }: WriteConditions | undefined = {},
): unknown {
  if (!isServiceError(error) || (IfMatch === undefined && IfNoneMatch === undefined)) return error;
  const name = `s3://${bucket}/${key}`;
  const { status, code, fields } = error;
  // A copy has conditions on its source too.
  const ofSource = String(fields['Condition'] ?? '').startsWith('x-amz-copy-source');
  if (status === 412 && !ofSource) {
    const message =
      IfNoneMatch === undefined
        ? `${name} has another ETag than ${IfMatch}: it was left as it is.`
        : `${name} is there already, and was left as it is.`;
    return new NuageError(notWritten, message, { cause: error });
  }
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
  if (status === 409) {
    return new NuageError(code, `Somebody else wrote to ${name} at the same time: nothing was written.`, {
      hint: 'Look at what is there, and give the same command again.',
      cause: error,
    });
  }
  if (IfMatch !== undefined && code === 'NoSuchKey')
    return new NuageError(notWritten, `There is no ${name} that could have the ETag ${IfMatch}.`, {
      cause: error,
    });
  return error;
}
