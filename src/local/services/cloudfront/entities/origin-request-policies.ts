import type { OriginRequestPolicyConfig } from '../../../../wire/generated/cloudfront.ts';
import { AwsError } from '../../../error.ts';
import { defineTable } from '../../../store/table.ts';
import { managedOriginRequestPolicies } from '../managed/origin-request-policies.ts';
import type { EntityKind, EntityRow } from './kind.ts';
import { behavioursOf } from './used.ts';

export const originRequestPolicies: EntityKind<OriginRequestPolicyConfig> = {
  table: defineTable<EntityRow<OriginRequestPolicyConfig>>({
    name: 'cloudfront.origin-request-policies',
    scope: 'account',
    id: (row) => row.id,
  }),
  path: 'origin-request-policy',
  hasArn: true,
  most: 20,
  newId: (random) => random.uuid(),
  uniqueOf: (config) => config.Name,
  complete: (config) => config,
  absent: () =>
    new AwsError('NoSuchOriginRequestPolicy', 404, 'The specified origin request policy does not exist.'),
  exists: () =>
    new AwsError(
      'OriginRequestPolicyAlreadyExists',
      409,
      'An origin request policy with this name already exists. You must provide a unique name. To modify an existing origin request policy, use UpdateOriginRequestPolicy.',
    ),
  inUse: () =>
    new AwsError(
      'OriginRequestPolicyInUse',
      409,
      'Cannot delete the origin request policy because it is attached to one or more cache behaviors.',
    ),
  tooMany: () =>
    new AwsError(
      'TooManyOriginRequestPolicies',
      400,
      'You have reached the maximum number of origin request policies for this AWS account. For more information, see Quotas (formerly known as limits) in the Amazon CloudFront Developer Guide.',
    ),
  isUsedBy: (config, id) => behavioursOf(config).some((one) => one.OriginRequestPolicyId === id),
  managed: managedOriginRequestPolicies,
};
