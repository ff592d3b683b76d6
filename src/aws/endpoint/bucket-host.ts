import { UsageError } from '../../errors.ts';
import type { Endpoint } from './endpoint.ts';
import { partitionOf } from './partition.ts';

export interface BucketPlace {
  readonly hostname: string;
  readonly path: string;
  /** Of an access point elsewhere; undefined leaves it to the endpoint. */
  readonly signingRegion?: string;
}

/**
 * A request to S3 with its bucket in the path, moved to the bucket's own host where that works: for a
 * name that can be one label under AWS's certificate. An access point is always a host of its own. At an
 * address of somebody's own a bucket stays in the path, because names under it need not resolve.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html
 */
export function bucketHost(endpoint: Endpoint, path: string, bucket: string): BucketPlace {
  if (bucket.startsWith('arn:')) return accessPointHost(endpoint, path, bucket);
  if (endpoint.custom || !isHostLabel(bucket)) return { hostname: endpoint.hostname, path };
  return { hostname: `${bucket}.${endpoint.hostname}`, path: withoutBucket(path) };
}

/** 3 to 63 of `a-z 0-9 -`, an alphanumeric at either end; a dot would not match `*.s3.amazonaws.com`. */
function isHostLabel(bucket: string): boolean {
  return /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/.test(bucket);
}

function withoutBucket(path: string): string {
  const slash = path.indexOf('/', 1);
  return slash < 0 ? '/' : path.slice(slash);
}

const accessPoint = /^arn:[a-z-]+:s3:([a-z0-9-]+):(\d{12}):accesspoint[:/]([a-z0-9-]{3,50})$/;

function accessPointHost(endpoint: Endpoint, path: string, arn: string): BucketPlace {
  const [, region, account, name] = accessPoint.exec(arn) ?? [];
  if (region === undefined || account === undefined || name === undefined) {
    throw new UsageError(`${arn} is not the ARN of an S3 access point.`, {
      hint: 'nuage reaches buckets by name and by arn:aws:s3:REGION:ACCOUNT:accesspoint/NAME.',
    });
  }
  const label = `${name}-${account}`;
  const rest = withoutBucket(path);
  if (endpoint.custom)
    return { hostname: `${label}.${endpoint.hostname}`, path: rest, signingRegion: region };
  const fips = endpoint.hostname.startsWith('s3-fips') ? '-fips' : '';
  const dual = endpoint.hostname.includes('.dualstack.') ? '.dualstack' : '';
  const hostname = `${label}.s3-accesspoint${fips}${dual}.${region}.${partitionOf(region).dnsSuffix}`;
  return { hostname, path: rest, signingRegion: region };
}
