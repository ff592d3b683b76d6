// Made by `npm run generate` from the files beside it. Do not edit.
export { service } from './service.ts';

/** The actions of the service, each loaded when it is first called. */
export const actions = {
  BatchGetSecretValue: () => import('./actions/batch-get-secret-value.ts'),
  CancelRotateSecret: () => import('./actions/cancel-rotate-secret.ts'),
  CreateSecret: () => import('./actions/create-secret.ts'),
  DeleteResourcePolicy: () => import('./actions/delete-resource-policy.ts'),
  DeleteSecret: () => import('./actions/delete-secret.ts'),
  DescribeSecret: () => import('./actions/describe-secret.ts'),
  GetRandomPassword: () => import('./actions/get-random-password.ts'),
  GetResourcePolicy: () => import('./actions/get-resource-policy.ts'),
  GetSecretValue: () => import('./actions/get-secret-value.ts'),
  ListSecretVersionIds: () => import('./actions/list-secret-version-ids.ts'),
  ListSecrets: () => import('./actions/list-secrets.ts'),
  PutResourcePolicy: () => import('./actions/put-resource-policy.ts'),
  PutSecretValue: () => import('./actions/put-secret-value.ts'),
  RemoveRegionsFromReplication: () => import('./actions/remove-regions-from-replication.ts'),
  ReplicateSecretToRegions: () => import('./actions/replicate-secret-to-regions.ts'),
  RestoreSecret: () => import('./actions/restore-secret.ts'),
  RotateSecret: () => import('./actions/rotate-secret.ts'),
  StopReplicationToReplica: () => import('./actions/stop-replication-to-replica.ts'),
  TagResource: () => import('./actions/tag-resource.ts'),
  UntagResource: () => import('./actions/untag-resource.ts'),
  UpdateSecret: () => import('./actions/update-secret.ts'),
  UpdateSecretVersionStage: () => import('./actions/update-secret-version-stage.ts'),
  ValidateResourcePolicy: () => import('./actions/validate-resource-policy.ts'),
};
