import type { BucketRow } from '../state.ts';

/** Directory buckets belong to a service of their own in policies. */
export const expressArn = ({
  partition,
  region,
  account,
  name,
}: Pick<BucketRow, 'partition' | 'region' | 'account' | 'name'>): string =>
  `arn:${partition}:s3express:${region}:${account}:bucket/${name}`;
