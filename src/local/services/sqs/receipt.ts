import { receiptInvalid } from './errors.ts';
import type { FoundQueue } from './queues.ts';
import { messages } from './state.ts';
import type { MessageRow } from './state.ts';

/** A receipt handle: which message, and which of its receives. */
export function writeHandle(row: MessageRow): string {
  return Buffer.from(`${row.id} ${row.receipt ?? ''}`, 'utf8').toString('base64');
}

export interface ReadHandle {
  /** Undefined when the message is no longer there. */
  readonly message: MessageRow | undefined;
  /** Whether this is the handle of the newest receive. */
  readonly newest: boolean;
}

const form = /^([0-9a-f]{16})(?:\/[0-9a-f]+)?\/(?:\d{12}|\d{24}-[0-9a-f]{8}) [0-9a-f]{16}$/;

/** Reads a receipt handle of this queue. Throws ReceiptHandleIsInvalid for what never was one. */
export function readHandle({ row, state }: FoundQueue, handle: string): ReadHandle {
  const text = Buffer.from(handle, 'base64').toString('utf8');
  const [, queue] = form.exec(text) ?? [];
  if (queue !== row.key) throw receiptInvalid(handle);
  const [id = '', receipt] = text.split(' ');
  const message = state.table(messages).get(id);
  return { message, newest: message?.receipt === receipt };
}
