import { Malformed } from '../error.ts';
import { EventReader } from '../event-stream/read.ts';
import type { HttpResponse } from '../http.ts';
import type { Operation } from '../operation.ts';
import type { Fields } from '../record.ts';
import type { ClientProtocol } from './client-protocol.ts';

const NOTHING = new Uint8Array(0);

/**
 * Reads an answer that streams events. The events are the caller's to take; what stands beside them comes in headers
 * (REST), or in a message before the first of them, for which this waits.
 */
export async function readStreamingOutput(
  protocol: ClientProtocol,
  operation: Operation,
  response: HttpResponse,
): Promise<Fields> {
  const { events } = operation;
  if (events === undefined || protocol.readEvent === undefined) throw new Malformed('a stream of events');
  const reader = new EventReader(response.body, events.union, protocol.readEvent);
  const isRest = operation.output?.payload !== undefined;
  const first = isRest ? undefined : await reader.initial();
  const beside = await protocol.readOutput(operation, { ...response, body: first ?? NOTHING });
  return { ...beside, [events.name]: reader.events() };
}
