import { Malformed } from '../error.ts';
import { eventStreamType } from '../event-stream/media-type.ts';
import { EventBytes, writeInitialResponse } from '../event-stream/write.ts';
import type { FaultOf } from '../event-stream/write.ts';
import type { HttpResponse } from '../http.ts';
import type { Operation } from '../operation.ts';
import type { Fields } from '../record.ts';
import type { ServerProtocol } from './server-protocol.ts';

/** Writes an answer whose body is a stream of events: what stands beside it in the protocol's own way, then the events. */
export function writeStreamingResponse(
  server: ServerProtocol,
  operation: Operation,
  { name, union }: NonNullable<Operation['events']>,
  output: Readonly<Fields>,
  requestId: string,
  faultOf: FaultOf | undefined,
): HttpResponse {
  const { [name]: events, ...beside } = output;
  if (server.events === undefined || !isStream(events)) throw new Malformed('a stream of events', name);
  const plain = server.writeResponse(operation, beside, requestId);
  const { body } = plain;
  const first =
    server.events.initialResponse && body instanceof Uint8Array
      ? writeInitialResponse(body, plain.headers['content-type'] ?? server.events.contentType)
      : undefined;
  return {
    ...plain,
    headers: { ...plain.headers, 'content-type': eventStreamType },
    body: new EventBytes(events, union, server.events, { first, faultOf }),
  };
}

function isStream(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}
