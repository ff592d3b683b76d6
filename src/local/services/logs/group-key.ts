import type { ActionContext } from '../../action.ts';
import { AwsError } from '../../error.ts';
import { serviceCaller } from '../../phase.ts';
import { serviceMayUse } from '../kms/port.ts';
import { invalidParameter } from './errors.ts';
import { groupArn } from './groups.ts';

/** AWS's page has more in its example of a policy, but what it tries when a key is bound is not told. */
const USES = ['Encrypt', 'Decrypt', 'GenerateDataKey'] as const;

/**
 * Refuses a key that CloudWatch Logs could not seal the events of a group with: what is no ARN, and a key that is not
 * there, is not enabled, or has no policy that lets CloudWatch Logs in for this group.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html
 */
export function checkGroupKey(context: ActionContext, group: string, keyId: string): void {
  if (context.lenient) return;
  if (!keyId.startsWith('arn:'))
    throw invalidParameter(`The specified KMS Key Id could not be found. '${group}'`);
  const arn = groupArn(context, group);
  const service = serviceCaller(`logs.${context.region}.amazonaws.com`, context.account, arn);
  const use = { service: 'logs', keyId, encryptionContext: { 'aws:logs:arn': arn } };
  if (!serviceMayUse(context, USES, use, service))
    throw new AwsError(
      'AccessDeniedException',
      400,
      `The specified KMS key does not exist or is not allowed to be used with Arn '${arn}'`,
    );
}
