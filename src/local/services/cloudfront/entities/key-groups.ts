import type { KeyGroupConfig } from '../../../../wire/generated/cloudfront.ts';
import { AwsError } from '../../../error.ts';
import { defineTable } from '../../../store/table.ts';
import type { EntityKind, EntityRow } from './kind.ts';
import { behavioursOf } from './used.ts';

export const keyGroups: EntityKind<KeyGroupConfig> = {
  table: defineTable<EntityRow<KeyGroupConfig>>({
    name: 'cloudfront.key-groups',
    scope: 'account',
    id: (row) => row.id,
  }),
  path: 'key-group',
  hasArn: false,
  most: 10,
  newId: (random) => random.uuid(),
  uniqueOf: (config) => config.Name,
  complete: (config) => config,
  absent: () => new AwsError('NoSuchResource', 404, 'The specified key group does not exist.'),
  exists: () =>
    new AwsError(
      'KeyGroupAlreadyExists',
      409,
      'A key group with this name already exists. You must provide a unique name. To modify an existing key group, use UpdateKeyGroup.',
    ),
  inUse: () => new AwsError('ResourceInUse', 409, 'Cannot delete this resource because it is in use.'),
  tooMany: () =>
    new AwsError(
      'TooManyKeyGroups',
      400,
      'You have reached the maximum number of key groups for this AWS account. For more information, see Quotas (formerly known as limits) in the Amazon CloudFront Developer Guide.',
    ),
  isUsedBy: (config, id) =>
    behavioursOf(config).some((one) => one.TrustedKeyGroups?.Items?.includes(id) === true),
};
