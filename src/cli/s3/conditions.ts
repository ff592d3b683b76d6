import type { WriteConditions } from '../../aws/s3/write-conditions.ts';
import { UsageError } from '../../errors.ts';
import { isS3Url } from '../../operations/s3/place.ts';
import { one } from '../arguments.ts';
import type { Values } from '../arguments.ts';
import { choice, text } from '../values.ts';

/** What must hold of an object that is there already. */
export const conditionFlags = {
  'if-match': one(text('ETAG', 'write only over an object that has this ETag')),
  'if-none-match': one(choice(['*'], 'write only where there is no object')),
};

export function conditionsOf(
  flags: Values<typeof conditionFlags> & { readonly recursive: boolean; readonly 'no-overwrite': boolean },
  { target }: { readonly target: string },
): WriteConditions | undefined {
  const { 'if-match': match, 'if-none-match': noneMatch } = flags;
  if (match === undefined && noneMatch === undefined) return undefined;
  if (match !== undefined && noneMatch !== undefined)
    throw new UsageError('--if-match and --if-none-match cannot both hold');
  if (flags['no-overwrite'] && match !== undefined)
    throw new UsageError('--no-overwrite and --if-match cannot both hold');
  if (!isS3Url(target))
    throw new UsageError('--if-match and --if-none-match are about objects that are written', {
      hint: '--no-overwrite leaves files alone that are here already.',
    });
  if (flags.recursive && match !== undefined)
    throw new UsageError('--if-match is about one object', { hint: 'Leave --recursive out.' });
  // As S3 tells an ETag it stands in quotes, and a shell takes them away.
  const IfMatch = match === undefined || match.startsWith('"') ? match : `"${match}"`;
  return { IfMatch, IfNoneMatch: noneMatch };
}
