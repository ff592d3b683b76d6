import { isServiceError } from '../../aws/service-error.ts';
import { NuageError } from '../../errors.ts';
import type { OperationContext } from '../context.ts';
import { onePlace } from '../one-place.ts';
import { parseS3Url } from './place.ts';

export interface MadeBucket {
  readonly bucket: string;
  readonly region: string;
  /** It was there before, and is this account's. */
  readonly existed: boolean;
}

/** Makes a bucket in the region of the connection. One that this account has there already is no error. */
export async function makeBucket(
  { url }: { readonly url: string },
  context: OperationContext,
): Promise<MadeBucket> {
  const { bucket } = parseS3Url(url);
  const { connection, region } = await onePlace('s3 mb', context);
  // In us-east-1 S3 refuses the name of the region and takes its absence for it.
  const input = region === 'us-east-1' ? {} : { CreateBucketConfiguration: { LocationConstraint: region } };
  try {
    await connection.call('s3', 'CreateBucket', { Bucket: bucket, ...input }, { signal: context.signal });
    return { bucket, region, existed: false };
  } catch (error) {
    if (!isServiceError(error, 'BucketAlreadyOwnedByYou')) throw error;
    // Where it is, is known to whoever may look at it.
    const { BucketRegion: home = region } = await connection
      .call('s3', 'HeadBucket', { Bucket: bucket }, { signal: context.signal })
      .catch((): { readonly BucketRegion?: string } => ({}));
    if (home !== region) {
      throw new NuageError(
        'BucketInAnotherRegion',
        `${bucket} is there already, in ${home} and not in ${region}.`,
        {
          hint: `Work with it by --region ${home}, or take another name.`,
          cause: error,
        },
      );
    }
    return { bucket, region, existed: true };
  }
}
