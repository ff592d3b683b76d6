import type { Message } from '../../../wire/generated/sqs.ts';
import { unknownAttribute } from './errors.ts';
import { attributesMd5 } from './message-digest.ts';
import { writeHandle } from './receipt.ts';
import type { MessageRow, StoredAttribute } from './state.ts';

const SYSTEM: Readonly<Record<string, (row: MessageRow) => string | number | undefined>> = {
  SenderId: (row) => row.sender,
  SentTimestamp: (row) => row.sent,
  ApproximateReceiveCount: (row) => row.receives,
  ApproximateFirstReceiveTimestamp: (row) => row.firstReceived,
  SequenceNumber: (row) => row.sequence,
  MessageDeduplicationId: (row) => row.deduplicationId,
  MessageGroupId: (row) => row.group,
  AWSTraceHeader: (row) => row.traceHeader,
  DeadLetterQueueSourceArn: (row) => row.deadLetterSource,
};

/** Refuses names of message system attributes that there are not. */
export function checkSystemNames(names: readonly string[]): void {
  for (const name of names) if (name !== 'All' && !Object.hasOwn(SYSTEM, name)) throw unknownAttribute(name);
}

/** A message as its receiver gets it, with the attributes that were asked for. */
export function describeMessage(
  row: MessageRow,
  systemNames: readonly string[],
  attributeNames: readonly string[],
): Message {
  const attributes = chosen(row.attributes, attributeNames);
  return {
    MessageId: row.messageId,
    ReceiptHandle: writeHandle(row),
    MD5OfBody: row.md5,
    Body: row.body,
    Attributes: systemOf(row, systemNames),
    MD5OfMessageAttributes: attributesMd5(attributes),
    MessageAttributes: attributes === undefined ? undefined : shown(attributes),
  };
}

function systemOf(row: MessageRow, names: readonly string[]): Record<string, string> | undefined {
  const found = Object.entries(SYSTEM).flatMap(([name, of]): [string, string][] => {
    const value = names.includes('All') || names.includes(name) ? of(row) : undefined;
    return value === undefined ? [] : [[name, String(value)]];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

type Attributes = Readonly<Record<string, StoredAttribute>>;

/** By name, by `All`, `*` or `.*`, or by what a name begins with: `bar.*`. */
function chosen(attributes: Attributes | undefined, names: readonly string[]): Attributes | undefined {
  if (attributes === undefined || names.length === 0) return undefined;
  const wanted = (name: string): boolean =>
    names.some(
      (asked) =>
        asked === 'All' ||
        asked === '*' ||
        asked === name ||
        (asked.endsWith('.*') && name.startsWith(asked.slice(0, -2))),
    );
  const found = Object.entries(attributes).filter(([name]) => wanted(name));
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

function shown(attributes: Attributes): NonNullable<Message['MessageAttributes']> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, { DataType, StringValue, Binary }]) => [
      name,
      Binary === undefined
        ? { DataType, StringValue }
        : { DataType, BinaryValue: Buffer.from(Binary, 'base64') },
    ]),
  );
}
