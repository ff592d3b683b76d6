import type { OriginAccessControlConfig } from '../../../../wire/generated/cloudfront.ts';
import { AwsError } from '../../../error.ts';
import { defineTable } from '../../../store/table.ts';
import { newId } from '../ids.ts';
import type { EntityKind, EntityRow } from './kind.ts';

export const originAccessControls: EntityKind<OriginAccessControlConfig> = {
  table: defineTable<EntityRow<OriginAccessControlConfig>>({
    name: 'cloudfront.origin-access-controls',
    scope: 'account',
    id: (row) => row.id,
  }),
  path: 'origin-access-control',
  hasArn: true,
  most: 100,
  newId: (random) => newId('E', random),
  uniqueOf: (config) => config.Name,
  complete: (config) => config,
  absent: () =>
    new AwsError('NoSuchOriginAccessControl', 404, 'The specified origin access control does not exist.'),
  exists: () =>
    new AwsError(
      'OriginAccessControlAlreadyExists',
      409,
      'An origin access control with the specified parameters already exists.',
    ),
  inUse: () =>
    new AwsError(
      'OriginAccessControlInUse',
      409,
      'Cannot delete the origin access control because it’s in use by one or more distributions.',
    ),
  tooMany: () =>
    new AwsError(
      'TooManyOriginAccessControls',
      400,
      'The number of origin access controls in your AWS account exceeds the maximum allowed.',
    ),
  isUsedBy: (config, id) => (config.Origins.Items ?? []).some((one) => one.OriginAccessControlId === id),
};
