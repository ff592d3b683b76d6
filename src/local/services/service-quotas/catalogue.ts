import { ec2Quotas, vpcQuotas } from './catalogue/network-and-instances.ts';
import { iamQuotas, otherServices } from './catalogue/other-services.ts';
import type { Quota, QuotaService } from './catalogue/quota.ts';
import { ebsQuotas } from './catalogue/storage.ts';

/** Services by their codes, in the order in which they are listed. */
export const catalogue: readonly QuotaService[] = [
  ...otherServices,
  { code: 'ebs', name: 'Amazon Elastic Block Store (Amazon EBS)', quotas: ebsQuotas },
  { code: 'ec2', name: 'Amazon Elastic Compute Cloud (Amazon EC2)', quotas: ec2Quotas },
  { code: 'iam', name: 'AWS Identity and Access Management (IAM)', global: true as const, quotas: iamQuotas },
  { code: 'vpc', name: 'Amazon Virtual Private Cloud (Amazon VPC)', quotas: vpcQuotas },
].sort((one, other) => (one.code < other.code ? -1 : 1));

const known = new Map(
  catalogue.flatMap((service) => service.quotas.map((quota) => [`${service.code}/${quota.code}`, quota])),
);

/** A quota by the codes of its service and its own. */
export function quotaNamed(service: string, code: string): Quota | undefined {
  return known.get(`${service}/${code}`);
}
