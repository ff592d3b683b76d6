import type { MessageAttributeValue } from '../../../wire/generated/sqs.ts';
import { attributeOf, numberOf } from './attributes.ts';
import {
  invalidContents,
  invalidParameter,
  invalidValue,
  messageTooLong,
  missingParameter,
  unsupported,
} from './errors.ts';
import { SQS_LIMITS } from './limits.ts';
import type { QueueRow, StoredAttribute } from './state.ts';

/** What is sent, alone or in a batch. */
export interface OutgoingMessage {
  readonly MessageBody: string;
  readonly DelaySeconds?: number | undefined;
  readonly MessageAttributes?: Readonly<Record<string, MessageAttributeValue>> | undefined;
  readonly MessageSystemAttributes?: Readonly<Record<string, MessageAttributeValue>> | undefined;
  readonly MessageDeduplicationId?: string | undefined;
  readonly MessageGroupId?: string | undefined;
}

/** All but what XML 1.0 allows. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;
/** Alphanumeric characters and punctuation, up to 128. */
const idPattern = /^[!-~]{1,128}$/;

export function checkId(
  name: 'MessageGroupId' | 'MessageDeduplicationId' | 'ReceiveRequestAttemptId',
  value: string,
): void {
  if (!idPattern.test(value))
    throw invalidValue(
      value,
      name,
      `${name} can only include alphanumeric and punctuation characters. 1 to 128 in length.`,
    );
}

/** Refuses what a queue does not take; the length is checked apart. */
export function checkMessage(queue: QueueRow, message: OutgoingMessage): void {
  const { MessageBody: body, DelaySeconds: delay } = message;
  if (body === '') throw missingParameter('MessageBody');
  const character = forbidden.exec(body)?.[0];
  if (character !== undefined) throw invalidContents(character.codePointAt(0) ?? 0);
  if (delay !== undefined && (delay < 0 || delay > SQS_LIMITS.maxDelaySeconds))
    throw invalidValue(
      delay,
      'DelaySeconds',
      `DelaySeconds must be >= 0 and <= ${SQS_LIMITS.maxDelaySeconds}.`,
    );
  checkOrder(queue, message);
  checkMessageAttributes(message.MessageAttributes ?? {});
  for (const name of Object.keys(message.MessageSystemAttributes ?? {}))
    if (name !== 'AWSTraceHeader')
      throw invalidParameter(
        `Message system attribute name '${name}' is invalid. Only AWSTraceHeader is supported.`,
      );
}

function checkOrder(queue: QueueRow, message: OutgoingMessage): void {
  const { MessageGroupId: group, MessageDeduplicationId: id, DelaySeconds: delay = 0 } = message;
  const notHere = 'The request include parameter that is not valid for this queue type.';
  if (group !== undefined) checkId('MessageGroupId', group);
  if (!queue.fifo) {
    if (id !== undefined) throw invalidValue(id, 'MessageDeduplicationId', notHere);
    return;
  }
  if (delay > 0) throw invalidValue(delay, 'DelaySeconds', notHere);
  if (group === undefined) throw missingParameter('MessageGroupId');
  if (id !== undefined) checkId('MessageDeduplicationId', id);
  else if (attributeOf(queue, 'ContentBasedDeduplication') !== 'true')
    throw invalidParameter(
      'The queue should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly',
    );
}

const namePattern = /^[A-Za-z0-9_.-]+$/;

function checkMessageAttributes(attributes: Readonly<Record<string, MessageAttributeValue>>): void {
  const entries = Object.entries(attributes);
  if (entries.length > SQS_LIMITS.messageAttributes)
    throw invalidParameter(
      `Number of message attributes [${entries.length}] exceeds the allowed maximum [${SQS_LIMITS.messageAttributes}].`,
    );
  for (const [name, value] of entries) {
    checkAttributeName(name);
    checkAttributeValue(name, value);
  }
}

function checkAttributeName(name: string): void {
  if (name.length > SQS_LIMITS.attributeNameLength)
    throw invalidParameter('Length of message attribute name must be less than 256 bytes.');
  if (!namePattern.test(name))
    throw invalidParameter(
      'Invalid non-alphanumeric character was found in the message attribute name. Can only include alphanumeric ' +
        'characters, hyphens, underscores, or dots.',
    );
  if (/^(?:aws|amazon)\./i.test(name))
    throw invalidParameter(
      'Message attribute names starting with AWS. or Amazon. are reserved for use by Amazon.',
    );
  if (name.startsWith('.') || name.endsWith('.') || name.includes('..'))
    throw invalidParameter(
      'Invalid message attribute name: a name must not begin or end with a dot or hold two in a row.',
    );
}

function checkAttributeValue(name: string, value: MessageAttributeValue): void {
  const { DataType: type = '', StringValue: text, BinaryValue: bytes } = value;
  if ((value.StringListValues ?? []).length > 0 || (value.BinaryListValues ?? []).length > 0)
    throw unsupported('Message attribute list values in SendMessage operation are not supported.');
  if (type === '')
    throw invalidParameter(
      `The message attribute '${name}' must contain a non-empty message attribute type.`,
    );
  const [kind] = type.split('.');
  if (kind !== 'String' && kind !== 'Number' && kind !== 'Binary')
    throw invalidParameter(
      `The message attribute '${name}' has an invalid message attribute type, the set of supported type prefixes is ` +
        'Binary, Number, and String.',
    );
  const empty = kind === 'Binary' ? bytes === undefined || bytes.length === 0 : (text ?? '') === '';
  if (empty)
    throw invalidParameter(
      `Message (user) attribute '${name}' must contain a non-empty value of type '${kind}'.`,
    );
  if (kind === 'Number' && !/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text ?? ''))
    throw invalidParameter(`Can't cast the value of message (user) attribute '${name}' to a number.`);
  const character = forbidden.exec(text ?? '')?.[0];
  if (character !== undefined)
    throw invalidParameter(
      `Invalid binary character '#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}' was found in the ` +
        'message attribute value, the set of allowed characters is #x9 | #xA | #xD | [#x20-#xD7FF] | ' +
        '[#xE000-#xFFFD] | [#x10000-#x10FFFF].',
    );
}

/** The bytes of a message as SQS counts them: body, and names, types and values of the attributes. */
export function lengthOf({ MessageBody: body, MessageAttributes: attributes = {} }: OutgoingMessage): number {
  return Object.entries(attributes).reduce(
    (sum, [name, { DataType: type = '', StringValue: text = '', BinaryValue: bytes }]) =>
      sum + Buffer.byteLength(name) + Buffer.byteLength(type) + (bytes?.length ?? Buffer.byteLength(text)),
    Buffer.byteLength(body),
  );
}

export function checkLength(queue: QueueRow, message: OutgoingMessage): void {
  const limit = numberOf(queue, 'MaximumMessageSize');
  if (lengthOf(message) > limit) throw messageTooLong(limit);
}

/** Message attributes as rows keep them. */
export function storedAttributes(
  attributes: Readonly<Record<string, MessageAttributeValue>> | undefined,
): Readonly<Record<string, StoredAttribute>> | undefined {
  const entries = Object.entries(attributes ?? {});
  if (entries.length === 0) return undefined;
  return Object.fromEntries(
    entries.map(([name, { DataType: type = '', StringValue: text, BinaryValue: bytes }]) => [
      name,
      type.startsWith('Binary')
        ? { DataType: type, Binary: Buffer.from(bytes ?? []).toString('base64') }
        : { DataType: type, StringValue: text },
    ]),
  );
}
