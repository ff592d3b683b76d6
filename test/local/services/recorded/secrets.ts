import * as secretsSdk from '@aws-sdk/client-secrets-manager';
import { secrets } from './clients.ts';
import type { Recorded } from './clients.ts';

const SecretId = 'Inv@lid name?';

const badName = [
  'ValidationException',
  400,
  'Invalid name. Must be a valid name containing alphanumeric characters, or any of the following: -/_+=.@!',
] as const;

export const SECRETS: readonly Recorded[] = [
  [
    'create a bad name',
    () => secrets.send(new secretsSdk.CreateSecretCommand({ Name: SecretId, SecretString: 'x' })),
    ...badName,
  ],
  ['delete a bad name', () => secrets.send(new secretsSdk.DeleteSecretCommand({ SecretId })), ...badName],
  ['describe a bad name', () => secrets.send(new secretsSdk.DescribeSecretCommand({ SecretId })), ...badName],
  ['get a bad name', () => secrets.send(new secretsSdk.GetSecretValueCommand({ SecretId })), ...badName],
  [
    'versions of a bad name',
    () => secrets.send(new secretsSdk.ListSecretVersionIdsCommand({ SecretId })),
    ...badName,
  ],
  [
    'put a bad name',
    () => secrets.send(new secretsSdk.PutSecretValueCommand({ SecretId, SecretString: 'x' })),
    ...badName,
  ],
  [
    'tag a bad name',
    () => secrets.send(new secretsSdk.TagResourceCommand({ SecretId, Tags: [] })),
    ...badName,
  ],
  [
    'untag a bad name',
    () => secrets.send(new secretsSdk.UntagResourceCommand({ SecretId, TagKeys: [] })),
    ...badName,
  ],
  [
    'update a bad name',
    () => secrets.send(new secretsSdk.UpdateSecretCommand({ SecretId, Description: 'x' })),
    ...badName,
  ],
  [
    'validate for a bad name',
    () => secrets.send(new secretsSdk.ValidateResourcePolicyCommand({ SecretId, ResourcePolicy: '{}' })),
    ...badName,
  ],
  [
    'a secret twice',
    () => secrets.send(new secretsSdk.CreateSecretCommand({ Name: 'kept', SecretString: 'y' })),
    'ResourceExistsException',
    400,
    'The operation failed because the secret kept already exists.',
  ],
  [
    'rotate without a function',
    () => secrets.send(new secretsSdk.RotateSecretCommand({ SecretId: 'kept' })),
    'InvalidRequestException',
    400,
    'No Lambda rotation function ARN is associated with this secret.',
  ],
];
