import type { TimerContext } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import type { State } from '../../../store/table.ts';
import { accessDenied, noSuchBucket } from '../errors.ts';
import { pointCalled } from '../../s3control/port.ts';
import type { AccessPointRow } from '../../s3control/port.ts';
import { buckets } from '../state.ts';
import type { BucketRow } from '../state.ts';
import { elsewhere } from './redirect.ts';

type Reader = Pick<TimerContext, 'state' | 'region' | 'lenient'> & {
  readonly caller?: { readonly kind: string };
};

interface Asked {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string | undefined;
}

/** A bucket, and the way by which a call comes to it. */
export interface ReachedBucket extends BucketRow {
  /** The access point that was named in its place. */
  readonly through?: AccessPointRow | undefined;
}

/** The bucket of this name, or behind the access point that is called so. */
export function bucketCalled(state: State, name: string, region?: string): ReachedBucket | undefined {
  const table = state.table(buckets);
  const bucket = table.get(name);
  if (bucket !== undefined) return bucket;
  const through = pointCalled(state, name, region);
  const behind = through && table.get(through.bucket);
  return behind && { ...behind, through };
}

/** The bucket that a call is about, wherever it is. */
export function anyBucket(
  { state, region }: Pick<TimerContext, 'state'> & Partial<Pick<TimerContext, 'region'>>,
  input: Asked,
): ReachedBucket {
  const bucket = bucketCalled(state, input.Bucket, region);
  checkOwnerId(input.ExpectedBucketOwner);
  if (bucket === undefined) throw noSuchBucket(input.Bucket);
  if (input.ExpectedBucketOwner !== undefined && input.ExpectedBucketOwner !== bucket.account)
    throw accessDenied();
  return bucket;
}

/** The bucket that a call is about, which has to be of the region that the call is signed for. */
export function bucketOf(context: Reader, input: Asked): ReachedBucket {
  const bucket = anyBucket(context, input);
  // Nothing comes from a VPC here.
  if (bucket.through?.vpcId !== undefined && !context.lenient) throw accessDenied();
  const nobody = context.caller?.kind === 'anonymous';
  if (bucket.region !== context.region && !nobody && !context.lenient) throw elsewhere(bucket);
  return bucket;
}

function checkOwnerId(owner: string | undefined): void {
  if (owner !== undefined && !/^\d{12}$/.test(owner))
    throw new AwsError(
      'InvalidBucketOwnerAWSAccountID',
      400,
      `The value of the expected bucket owner parameter must be an AWS Account ID... [${owner}]`,
    );
}
