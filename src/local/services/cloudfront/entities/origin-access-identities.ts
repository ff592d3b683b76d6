import type { CloudFrontOriginAccessIdentityConfig } from '../../../../wire/generated/cloudfront.ts';
import { AwsError } from '../../../error.ts';
import { defineTable } from '../../../store/table.ts';
import { newId } from '../ids.ts';
import type { EntityKind, EntityRow } from './kind.ts';

export const originAccessIdentities: EntityKind<CloudFrontOriginAccessIdentityConfig> = {
  table: defineTable<EntityRow<CloudFrontOriginAccessIdentityConfig>>({
    name: 'cloudfront.origin-access-identities',
    scope: 'account',
    id: (row) => row.id,
  }),
  path: 'origin-access-identity',
  hasArn: true,
  most: 100,
  newId: (random) => newId('E', random),
  uniqueOf: (config) => config.CallerReference,
  complete: (config) => config,
  absent: () =>
    new AwsError(
      'NoSuchCloudFrontOriginAccessIdentity',
      404,
      'The specified origin access identity does not exist.',
    ),
  exists: () =>
    new AwsError(
      'CloudFrontOriginAccessIdentityAlreadyExists',
      409,
      'If the CallerReference is a value you already sent in a previous request to create an identity but the content of the CloudFrontOriginAccessIdentityConfig is different from the original request, CloudFront returns a CloudFrontOriginAccessIdentityAlreadyExists error.',
    ),
  inUse: () =>
    new AwsError(
      'CloudFrontOriginAccessIdentityInUse',
      409,
      'The Origin Access Identity specified is already in use.',
    ),
  tooMany: () =>
    new AwsError(
      'TooManyCloudFrontOriginAccessIdentities',
      400,
      'Processing your request would cause you to exceed the maximum number of origin access identities allowed.',
    ),
  isUsedBy: (config, id) =>
    (config.Origins.Items ?? []).some(
      ({ S3OriginConfig: s3 }) => s3?.OriginAccessIdentity === `origin-access-identity/cloudfront/${id}`,
    ),
};
