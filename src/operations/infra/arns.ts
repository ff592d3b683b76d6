import { partitionOf } from '../../aws/endpoint/partition.ts';
import type { Surroundings } from './kind.ts';

type Place = Pick<Surroundings, 'account' | 'region'>;

/** `arn:aws:sqs:eu-west-1:123456789012:orders` */
export function arnOf(service: string, resource: string, { account, region }: Place): string {
  return `arn:${partitionOf(region).name}:${service}:${region}:${account}:${resource}`;
}

/** Of a service that is the same in all regions: `arn:aws:iam::123456789012:role/web`; `aws` for what AWS owns. */
export function globalArn(
  service: string,
  resource: string,
  { account, region }: Place,
  owner = account,
): string {
  return `arn:${partitionOf(region).name}:${service}::${owner}:${resource}`;
}

/** Buckets are of no account and no region: `arn:aws:s3:::data`. */
export function bucketArn(name: string, region: string): string {
  return `arn:${partitionOf(region).name}:s3:::${name}`;
}
