import type { Place } from '../../blocks/arns.ts';
import { policyMalformed } from './errors.ts';
import { KMS_LIMITS } from './limits.ts';

/**
 * What a key gets when nobody says otherwise: its account decides with IAM's policies.
 * https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
 */
export function defaultPolicy({ partition, account }: Place): string {
  return JSON.stringify(
    {
      Version: '2012-10-17',
      Id: 'key-default-1',
      Statement: [
        {
          Sid: 'Enable IAM User Permissions',
          Effect: 'Allow',
          Principal: { AWS: `arn:${partition}:iam::${account}:root` },
          Action: 'kms:*',
          Resource: '*',
        },
      ],
    },
    undefined,
    2,
  );
}

/** A service's own key: everybody of the account may use it, but only through the service, and see what it is. */
export function managedPolicy({ partition, account, region }: Place, service: string): string {
  const suffix = partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
  return JSON.stringify({
    Version: '2012-10-17',
    Id: `auto-${service}-2`,
    Statement: [
      {
        Sid: `Allow access through ${service} for all principals in the account that are authorized to use it`,
        Effect: 'Allow',
        Principal: { AWS: '*' },
        Action: [
          'kms:Encrypt',
          'kms:Decrypt',
          'kms:ReEncrypt*',
          'kms:GenerateDataKey*',
          'kms:CreateGrant',
          'kms:DescribeKey',
        ],
        Resource: '*',
        Condition: {
          StringEquals: {
            'kms:CallerAccount': account,
            'kms:ViaService': `${service}.${region}.${suffix}`,
          },
        },
      },
      {
        Sid: 'Allow direct access to key metadata to the account',
        Effect: 'Allow',
        Principal: { AWS: `arn:${partition}:iam::${account}:root` },
        Action: ['kms:Describe*', 'kms:Get*', 'kms:List*', 'kms:RevokeGrant'],
        Resource: '*',
      },
    ],
  });
}

/** Throws unless the text can be a policy. */
export function checkPolicy(text: string): void {
  if (Buffer.byteLength(text) > KMS_LIMITS.policyBytes)
    throw policyMalformed(`Policy is larger than ${KMS_LIMITS.policyBytes} bytes.`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw policyMalformed('Policy is not valid JSON.');
  }
  const known = typeof value === 'object' && value !== null && 'Statement' in value;
  if (!known) throw policyMalformed('Policy contains no statements.');
}
