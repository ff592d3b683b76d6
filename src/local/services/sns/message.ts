import { invalid, valueInvalid } from './errors.ts';
import { SNS_LIMITS } from './limits.ts';

export interface MessageAttribute {
  readonly DataType: string;
  readonly StringValue?: string | undefined;
  readonly BinaryValue?: Uint8Array | undefined;
}

/** What is published, as a request has it. */
export interface GivenMessage {
  readonly Message: string;
  readonly Subject?: string | undefined;
  readonly MessageStructure?: string | undefined;
  readonly MessageAttributes?: Readonly<Record<string, MessageAttribute>> | undefined;
  readonly MessageGroupId?: string | undefined;
  readonly MessageDeduplicationId?: string | undefined;
}

/** An attribute as it is kept until it is delivered. */
export interface StoredAttribute {
  readonly DataType: string;
  readonly StringValue?: string | undefined;
  /** Base64. */
  readonly Binary?: string | undefined;
}

/** A message on its way. */
export interface PublishedMessage {
  readonly messageId: string;
  readonly topic?: string | undefined;
  readonly message: string;
  /** What single protocols are told instead. */
  readonly byProtocol?: Readonly<Record<string, string>> | undefined;
  readonly subject?: string | undefined;
  readonly attributes: Readonly<Record<string, StoredAttribute>>;
  readonly published: number;
  readonly group?: string | undefined;
  readonly deduplicationId?: string | undefined;
  readonly sequence?: string | undefined;
}

/** What a protocol is told. */
export function messageFor({ message, byProtocol }: PublishedMessage, protocol: string): string {
  return byProtocol?.[protocol] ?? message;
}

/** The length that counts: the body with its attributes' names, types and values. */
export function lengthOf({ Message: message, MessageAttributes: attributes = {} }: GivenMessage): number {
  return Object.entries(attributes).reduce(
    (sum, [name, { DataType, StringValue = '', BinaryValue }]) =>
      sum +
      Buffer.byteLength(name) +
      Buffer.byteLength(DataType) +
      Buffer.byteLength(StringValue) +
      (BinaryValue?.length ?? 0),
    Buffer.byteLength(message),
  );
}

/** Throws on what is no message. */
export function checkMessage(given: GivenMessage): void {
  const { Subject: subject, Message: message } = given;
  if (subject !== undefined && !isSubject(subject)) throw invalid('Subject');
  if (message === '') throw invalid('Empty message');
  for (const [name, attribute] of Object.entries(given.MessageAttributes ?? {}))
    checkAttribute(name, attribute);
}

export function checkLength(given: GivenMessage): void {
  if (lengthOf(given) > SNS_LIMITS.messageBytes) throw invalid('Message too long');
}

function isSubject(text: string): boolean {
  return text.length > 0 && text.length <= SNS_LIMITS.subjectLength && !/[\r\n]/.test(text);
}

/** https://docs.aws.amazon.com/sns/latest/dg/sns-message-attributes.html */
function checkName(name: string): void {
  if (Buffer.byteLength(name) > SNS_LIMITS.attributeNameBytes)
    throw valueInvalid(
      `Length of message attribute name must be less than ${SNS_LIMITS.attributeNameBytes} bytes.`,
    );
  if (name.startsWith('.'))
    throw valueInvalid("Invalid message attribute name starting with character '.' was found.");
  if (name.endsWith('.'))
    throw valueInvalid("Invalid message attribute name ending with character '.' was found.");
  const strange = /[^A-Za-z0-9_.-]/u.exec(name)?.[0].codePointAt(0);
  if (strange !== undefined)
    throw valueInvalid(
      `Invalid non-alphanumeric character '#x${strange.toString(16).toUpperCase()}' was found in the message ` +
        'attribute name. Can only include alphanumeric characters, hyphens, underscores, or dots.',
    );
  if (name.includes('..'))
    throw valueInvalid("Message attribute name can not have successive '.' character.");
}

function checkAttribute(
  name: string,
  { DataType: type, StringValue: text, BinaryValue: binary }: MessageAttribute,
): void {
  checkName(name);
  if (type === '')
    throw valueInvalid(`The message attribute '${name}' must contain non-empty message attribute type.`);
  const kind = /^(?:String|Number|Binary)(?=\.|$)/.exec(type)?.[0];
  if (kind === undefined)
    throw valueInvalid(
      `The message attribute '${name}' has an invalid message attribute type, the set of supported type prefixes is ` +
        'Binary, Number, and String.',
    );
  const [value, other, field] = kind === 'Binary' ? [binary, text, 'Binary'] : [text, binary, 'String'];
  if (value === undefined && other !== undefined)
    throw valueInvalid(`The message attribute '${name}' with type '${type}' must use field '${field}'.`);
  if (value === undefined || value.length === 0)
    throw valueInvalid(
      `The message attribute '${name}' must contain non-empty message attribute value for message attribute type ` +
        `'${type}'.`,
    );
  if (kind === 'Number' && (text === undefined || Number.isNaN(Number(text))))
    throw valueInvalid(`Could not cast message attribute '${name}' value to number.`);
}

export function storedAttributes(
  given: GivenMessage['MessageAttributes'],
): Readonly<Record<string, StoredAttribute>> {
  return Object.fromEntries(
    Object.entries(given ?? {}).map(([name, { DataType, StringValue, BinaryValue }]) => [
      name,
      BinaryValue === undefined || StringValue !== undefined
        ? { DataType, StringValue }
        : { DataType, Binary: Buffer.from(BinaryValue).toString('base64') },
    ]),
  );
}

interface Bodies {
  readonly message: string;
  readonly byProtocol?: Readonly<Record<string, string>>;
}

/** With `MessageStructure` json, a body for each protocol; members that are no strings count for nothing. */
export function bodiesOf(
  { Message: message, MessageStructure: structure }: GivenMessage,
  needsDefault = true,
): Bodies {
  if (structure === undefined || structure === '') return { message };
  if (structure !== 'json') throw invalid('MessageStructure Reason: Invalid message structure');
  const given = readMap(message);
  const byProtocol = Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
  const usual = byProtocol['default'];
  if (usual === undefined && needsDefault)
    throw invalid('Message Structure - No default entry in JSON message body');
  return { message: usual ?? '', byProtocol };
}

function readMap(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // Said below.
  }
  throw invalid('Message Structure - JSON message body failed to parse');
}
