import type { Place } from '../../../blocks/arns.ts';
import { formatArn } from '../../../blocks/arns.ts';

/** What can be of another account, or nobody's in particular: its ARN names no account. */
const WITHOUT_ACCOUNT = /^(?:image|snapshot)\//;
/** What IPAM has is of no region. */
const WITHOUT_REGION = /^ipam[-/]/;

/**
 * The ARN of a resource of EC2, as `volume/vol-0123` or `snapshot/*`.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html#amazonec2-resources-for-iam-policies
 */
export function ec2Arn({ partition, region, account }: Place, resource: string): string {
  const owner = WITHOUT_ACCOUNT.test(resource) ? '' : account;
  const place = WITHOUT_REGION.test(resource) ? '' : region;
  return formatArn({ partition, service: 'ec2', region: place, account: owner, resource });
}
