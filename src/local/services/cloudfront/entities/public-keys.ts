import type { PublicKeyConfig } from '../../../../wire/generated/cloudfront.ts';
import { AwsError } from '../../../error.ts';
import { defineTable } from '../../../store/table.ts';
import { newId } from '../ids.ts';
import type { EntityKind, EntityRow } from './kind.ts';

export const publicKeys: EntityKind<PublicKeyConfig> = {
  table: defineTable<EntityRow<PublicKeyConfig>>({
    name: 'cloudfront.public-keys',
    scope: 'account',
    id: (row) => row.id,
  }),
  path: 'public-key',
  hasArn: false,
  most: 10,
  newId: (random) => newId('K', random),
  uniqueOf: (config) => config.CallerReference,
  complete: (config) => ({
    ...config,
    EncodedKey: `${config.EncodedKey.trimEnd()}\n`,
    Comment: config.Comment ?? '',
  }),
  absent: () => new AwsError('NoSuchPublicKey', 404, 'The specified public key does not exist.'),
  exists: () => new AwsError('PublicKeyAlreadyExists', 409, 'The specified public key already exists.'),
  inUse: () => new AwsError('PublicKeyInUse', 409, 'The specified public key is in use.'),
  tooMany: () =>
    new AwsError(
      'TooManyPublicKeys',
      400,
      'The maximum number of public keys for field-level encryption have been created. To create a new public key, delete one of the existing keys.',
    ),
  isUsedBy: () => false,
};
