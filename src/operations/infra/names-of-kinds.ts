import type { Stack } from './stack.ts';
import { stackName } from './stack-tags.ts';

interface Ordered {
  readonly name?: string | undefined;
  readonly fifo: boolean;
}

/** AWS tells queues and topics that keep the order by the end of their names. */
function orderedName(stack: Stack, key: string, { name, fifo }: Ordered): string {
  const plain = name ?? `${stackName(stack)}-${key}`;
  return fifo && !plain.endsWith('.fifo') ? `${plain}.fifo` : plain;
}

export function topicName(stack: Stack, key: string): string {
  return orderedName(stack, key, stack.topics?.[key] ?? { fifo: false });
}

export function queueName(stack: Stack, key: string): string {
  return orderedName(stack, key, stack.queues?.[key] ?? { fifo: false });
}

export function functionName(stack: Stack, key: string): string {
  return stack.functions?.[key]?.name ?? `${stackName(stack)}-${key}`;
}
