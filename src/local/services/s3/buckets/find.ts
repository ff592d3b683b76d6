import type { TimerContext } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { accessDenied, noSuchBucket } from '../errors.ts';
import { buckets } from '../state.ts';
import type { BucketRow } from '../state.ts';

type Reader = Pick<TimerContext, 'state' | 'region' | 'lenient'> & {
  readonly caller?: { readonly kind: string };
};

interface Asked {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string | undefined;
}

/** The bucket that a call is about, wherever it is. */
export function anyBucket({ state }: Pick<TimerContext, 'state'>, input: Asked): BucketRow {
  const bucket = state.table(buckets).get(input.Bucket);
  checkOwnerId(input.ExpectedBucketOwner);
  if (bucket === undefined) throw noSuchBucket(input.Bucket);
  if (input.ExpectedBucketOwner !== undefined && input.ExpectedBucketOwner !== bucket.account)
    throw accessDenied();
  return bucket;
}

/** The bucket that a call is about, which has to be of the region that the call is signed for. */
export function bucketOf(context: Reader, input: Asked): BucketRow {
  const bucket = anyBucket(context, input);
  const nobody = context.caller?.kind === 'anonymous';
  if (bucket.region !== context.region && !nobody && !context.lenient) throw elsewhere(bucket);
  return bucket;
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/Redirects.html: clients go on with the region that they are told. */
function elsewhere({ name, region }: BucketRow): AwsError {
  return new AwsError(
    'PermanentRedirect',
    301,
    'The bucket you are attempting to access must be addressed using the specified endpoint. Please send all future requests to this endpoint.',
    { Endpoint: `${name}.s3.${region}.amazonaws.com`, Bucket: name },
    { 'x-amz-bucket-region': region },
  );
}

function checkOwnerId(owner: string | undefined): void {
  if (owner !== undefined && !/^\d{12}$/.test(owner))
    throw new AwsError(
      'InvalidBucketOwnerAWSAccountID',
      400,
      `The value of the expected bucket owner parameter must be an AWS Account ID... [${owner}]`,
    );
}
