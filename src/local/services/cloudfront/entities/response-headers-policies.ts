import type { ResponseHeadersPolicyConfig } from '../../../../wire/generated/cloudfront.ts';
import { AwsError } from '../../../error.ts';
import { defineTable } from '../../../store/table.ts';
import { managedResponseHeadersPolicies } from '../managed/response-headers-policies.ts';
import type { EntityKind, EntityRow } from './kind.ts';
import { behavioursOf } from './used.ts';

export const responseHeadersPolicies: EntityKind<ResponseHeadersPolicyConfig> = {
  table: defineTable<EntityRow<ResponseHeadersPolicyConfig>>({
    name: 'cloudfront.response-headers-policies',
    scope: 'account',
    id: (row) => row.id,
  }),
  path: 'response-headers-policy',
  hasArn: true,
  most: 20,
  newId: (random) => random.uuid(),
  uniqueOf: (config) => config.Name,
  complete: (config) => config,
  absent: () =>
    new AwsError('NoSuchResponseHeadersPolicy', 404, 'The specified response headers policy does not exist.'),
  exists: () =>
    new AwsError(
      'ResponseHeadersPolicyAlreadyExists',
      409,
      'A response headers policy with this name already exists. You must provide a unique name. To modify an existing response headers policy, use UpdateResponseHeadersPolicy.',
    ),
  inUse: () =>
    new AwsError(
      'ResponseHeadersPolicyInUse',
      409,
      'Cannot delete the response headers policy because it is attached to one or more cache behaviors.',
    ),
  tooMany: () =>
    new AwsError(
      'TooManyResponseHeadersPolicies',
      400,
      'You have reached the maximum number of response headers policies for this AWS account. For more information, see Quotas (formerly known as limits) in the Amazon CloudFront Developer Guide.',
    ),
  isUsedBy: (config, id) => behavioursOf(config).some((one) => one.ResponseHeadersPolicyId === id),
  managed: managedResponseHeadersPolicies,
};
