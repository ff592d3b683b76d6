import type { Quota, QuotaService } from './quota.ts';
import { adjustable, fixed } from './row.ts';

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
export const iamQuotas: readonly Quota[] = [
  adjustable('L-0DA4ABF3', 'Managed policies per role', 10),
  fixed('L-384571C4', 'Managed policies per group', 10),
  adjustable('L-4019AD8B', 'Managed policies per user', 10),
  adjustable('L-6E65F664', 'Instance profiles per account', 1000),
  adjustable('L-858F3967', 'OpenId connect providers per account', 100),
  adjustable('L-BF35879D', 'Server certificates per account', 20),
  adjustable('L-C07B4B0D', 'Role trust policy length', 2048),
  adjustable('L-E95E4862', 'Customer managed policies per account', 1500),
  adjustable('L-F4A5425F', 'Groups per account', 300),
  fixed('L-F55AF5E4', 'Users per account', 5000),
  adjustable('L-FE177D64', 'Roles per account', 1000),
];

export const otherServices: readonly QuotaService[] = [
  {
    code: 'autoscaling',
    name: 'Amazon EC2 Auto Scaling',
    quotas: [
      adjustable('L-6B80B8FA', 'Launch configurations per region', 200),
      adjustable('L-CDE20ADC', 'Auto Scaling groups per region', 500),
    ],
  },
  {
    code: 'lambda',
    name: 'AWS Lambda',
    quotas: [
      { ...adjustable('L-2ACBD22F', 'Function and layer storage', 75), unit: 'Gigabytes' },
      adjustable('L-B99A9384', 'Concurrent executions', 1000),
    ],
  },
  {
    code: 's3',
    name: 'Amazon Simple Storage Service (Amazon S3)',
    quotas: [adjustable('L-DC2B2D3D', 'General purpose buckets', 10_000)],
  },
  {
    code: 'ses',
    name: 'Amazon Simple Email Service (Amazon SES)',
    quotas: [adjustable('L-804C8AE8', 'Sending quota', 200), adjustable('L-CDEF9B6B', 'Sending rate', 1)],
  },
];
