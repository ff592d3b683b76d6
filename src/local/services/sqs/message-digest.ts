import { createHash, hash } from 'node:crypto';
import type { StoredAttribute } from './state.ts';

export function md5(text: string): string {
  return hash('md5', text, 'hex');
}

/**
 * The MD5 of message attributes as clients check it.
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-message-metadata.html#sqs-attributes-md5-message-digest-calculation
 */
export function attributesMd5(
  attributes: Readonly<Record<string, StoredAttribute>> | undefined,
): string | undefined {
  const entries = Object.entries(attributes ?? {});
  if (entries.length === 0) return undefined;
  const digest = createHash('md5');
  const add = (bytes: Uint8Array): void => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    digest.update(length).update(bytes);
  };
  for (const [name, { DataType, StringValue, Binary }] of entries.toSorted(([one], [other]) =>
    one < other ? -1 : 1,
  )) {
    add(Buffer.from(name, 'utf8'));
    add(Buffer.from(DataType, 'utf8'));
    digest.update(Buffer.of(Binary === undefined ? 1 : 2));
    add(Binary === undefined ? Buffer.from(StringValue ?? '', 'utf8') : Buffer.from(Binary, 'base64'));
  }
  return digest.digest('hex');
}
