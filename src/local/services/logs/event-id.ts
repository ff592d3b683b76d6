/**
 * The id of an event as AWS writes it: 56 decimal digits, the event's time times 2^144 and what tells events of
 * one time apart. Here those 144 bits are the stream's key (80) and the event's number in it (64), so that an id,
 * and the tokens made of ids, say where the event stands.
 */
export function writeEventId(event: {
  readonly timestamp: number;
  readonly stream: string;
  readonly number: number;
}): string {
  const id = (BigInt(event.timestamp) << 144n) | (BigInt(`0x${event.stream}`) << 64n) | BigInt(event.number);
  return id.toString().padStart(56, '0');
}

export interface EventPlace {
  readonly timestamp: number;
  readonly stream: string;
  readonly number: number;
}

export function readEventId(text: string): EventPlace | undefined {
  if (!/^\d{56}$/.test(text)) return undefined;
  const id = BigInt(text);
  const stream = ((id >> 64n) & ((1n << 80n) - 1n)).toString(16).padStart(20, '0');
  return { timestamp: Number(id >> 144n), stream, number: Number(id & ((1n << 64n) - 1n)) };
}
