import type { ActionContext, AuthorizationRequest } from '../../action.ts';
import { AwsError } from '../../error.ts';
import { keyPermissions, usableKey } from '../kms/port.ts';
import { onTopic, topicAt } from './topics.ts';
import type { FoundTopic } from './topics.ts';

const SERVICE = 'sns';

/** As SNS calls what KMS says: https://docs.aws.amazon.com/sns/latest/api/API_Publish.html */
const names: Readonly<Record<string, string>> = {
  DisabledException: 'KMSDisabled',
  KMSInvalidStateException: 'KMSInvalidState',
  NotFoundException: 'KMSNotFound',
};

/**
 * What a publisher must be allowed: with a key of the account's own, also to use the key.
 * https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html
 */
export function onPublish(context: ActionContext, arn: string): AuthorizationRequest[] {
  const asked = onTopic(context, 'Publish', arn);
  const keyId = topicAt(context, arn)?.row.attributes['KmsMasterKeyId'];
  if (keyId === undefined) return asked;
  const use = { service: SERVICE, keyId };
  const uses = (['GenerateDataKey', 'Decrypt'] as const).flatMap((action) =>
    keyPermissions(context, action, use),
  );
  return [...asked, ...uses.map((request) => ({ ...request, refusedAs: 'KMSAccessDenied' }))];
}

/** Throws, in SNS's words, when the key of a topic cannot be used now. */
export function checkTopicKey(context: ActionContext, { row }: FoundTopic): void {
  const keyId = row.attributes['KmsMasterKeyId'];
  if (keyId === undefined) return;
  try {
    usableKey(context, { service: SERVICE, keyId });
  } catch (error) {
    const name = error instanceof AwsError ? names[error.code] : undefined;
    if (!(error instanceof AwsError) || name === undefined) throw error;
    throw new AwsError(name, 400, error.message);
  }
}
