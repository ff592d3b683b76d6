import type { ActionContext, AuthorizationRequest } from '../../action.ts';
import type { TimerContext } from '../../timer-context.ts';
import { AwsError } from '../../error.ts';
import { decryptFor, encryptFor, keyPermissions, usableKey } from '../kms/port.ts';
import { attributeOf } from './attributes.ts';
import { findQueue, onQueue } from './queues.ts';
import type { FoundQueue } from './queues.ts';
import type { MessageRow } from './state.ts';

const SERVICE = 'sqs';
/** What SQS encrypts with. https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html */
const CONTEXT = 'aws:sqs:arn';

/** As SQS's model calls what KMS says: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html */
const names: Readonly<Record<string, string>> = {
  DisabledException: 'KmsDisabled',
  KMSInvalidStateException: 'KmsInvalidState',
  InvalidKeyUsageException: 'KmsInvalidKeyUsage',
  NotFoundException: 'KmsNotFound',
};

/**
 * What a caller must be allowed to send to a queue or to receive from it: with a key of the account's own, also to use
 * the key. https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html
 */
export function onQueueWithKey(
  context: ActionContext,
  action: 'SendMessage' | 'ReceiveMessage',
  url: string,
): AuthorizationRequest[] {
  const asked = onQueue(context, action, url);
  const keyId = lenient(() => keyOf(findQueue(context, url)));
  if (keyId === undefined) return asked;
  const use = { service: SERVICE, keyId };
  const sends = action === 'SendMessage' ? keyPermissions(context, 'GenerateDataKey', use) : [];
  const uses = [...sends, ...keyPermissions(context, 'Decrypt', use)];
  return [...asked, ...uses.map((request) => ({ ...request, refusedAs: 'KmsAccessDenied' }))];
}

/** Throws, in SQS's words, when the key of a queue cannot be used now. */
export function checkQueueKey(context: ActionContext, queue: FoundQueue): void {
  const keyId = keyOf(queue);
  if (keyId !== undefined) inItsWords(() => usableKey(context, { service: SERVICE, keyId }));
}

/** What messages say that SQS's own key sealed, and what they are sealed for: they may move to another queue. */
const MANAGED = 'sqs-managed-sse';

/**
 * A body as it is kept: sealed when the queue has a key, of KMS or (`SqsManagedSseEnabled`, as every queue unless told
 * otherwise) of SQS itself. SQS's own guards what lies on a disk; a cloud in memory has the key beside the body.
 */
export function sealBody(
  context: ActionContext,
  queue: FoundQueue,
  body: string,
): Pick<MessageRow, 'body' | 'sealed'> {
  const keyId = keyOf(queue);
  if (keyId === undefined) {
    const { onDisk, sealer } = context.state;
    return onDisk && attributeOf(queue.row, 'SqsManagedSseEnabled') === 'true'
      ? { body: sealer.seal(body, MANAGED), sealed: MANAGED }
      : { body };
  }
  const use = { service: SERVICE, keyId, encryptionContext: { [CONTEXT]: queue.arn } };
  const { blob } = inItsWords(() => encryptFor(context, use, Buffer.from(body, 'utf8')));
  return { body: blob.toString('base64'), sealed: queue.arn };
}

/** A message with its body as it was sent, wherever it has been moved since. */
export function opened(context: TimerContext, message: MessageRow): MessageRow {
  const { sealed, body } = message;
  if (sealed === undefined) return message;
  if (sealed === MANAGED) return { ...message, body: context.state.sealer.open(body, MANAGED) };
  const use = { encryptionContext: { [CONTEXT]: sealed } };
  const plain = inItsWords(() => decryptFor(context, use, Buffer.from(body, 'base64')));
  return { ...message, body: plain.toString('utf8') };
}

function inItsWords<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const name = error instanceof AwsError ? names[error.code] : undefined;
    if (!(error instanceof AwsError) || name === undefined) throw error;
    throw new AwsError(name, 400, error.message);
  }
}

function keyOf({ row }: FoundQueue): string | undefined {
  return row.attributes['KmsMasterKeyId'];
}

/** A queue that is not there is refused by the handler. */
function lenient<T>(find: () => T): T | undefined {
  try {
    return find();
  } catch (error) {
    if (error instanceof AwsError) return undefined;
    throw error;
  }
}
