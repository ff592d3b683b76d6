import { Malformed, WireError } from './error.ts';
import type { FaultOf } from './event-stream/write.ts';
import type { HttpRequest, HttpResponse } from './http.ts';
import type { Operation } from './operation.ts';
import type { Protocol } from './protocol.ts';
import { fieldsOf } from './record.ts';
import type { Fields } from './record.ts';
import { cborServer } from './server/cbor.ts';
import { ec2Server } from './server/ec2.ts';
import { jsonServer } from './server/json.ts';
import { queryServer } from './server/query.ts';
import { restJsonServer } from './server/rest-json.ts';
import { restXmlServer } from './server/rest-xml.ts';
import type { ServerProtocol } from './server/server-protocol.ts';
import { writeStreamingResponse } from './server/streaming.ts';
import type { ServiceFacts } from './service-facts.ts';
import type { WireFault } from './wire-fault.ts';

const PROTOCOLS: Readonly<Record<Protocol, ServerProtocol>> = {
  ec2: ec2Server,
  query: queryServer,
  json: jsonServer,
  'rest-json': restJsonServer,
  'rest-xml': restXmlServer,
  'rpc-v2-cbor': cborServer,
};

/**
 * Reads the input of an action from its request. Types are the model's; limits and required members are for
 * `violations`; at once, where the protocol can and the body is there. Throws `WireError` with the code and sentence of the protocol's services, and nothing else.
 */
export function readRequest(
  operation: Operation,
  protocol: Protocol,
  request: HttpRequest,
): Fields | Promise<Fields> {
  try {
    const read = PROTOCOLS[protocol].readRequest(operation, request);
    return read instanceof Promise ? read.catch(refuse) : read;
  } catch (error) {
    return refuse(error);
  }
}

function refuse(error: unknown): never {
  throw error instanceof Malformed ? new WireError('SerializationException', 400, error.message) : error;
}

/**
 * Writes what an action answers. Members that the model does not know are left out. `faultOf` says what the caller
 * is told of an error that ends a stream of events; without it the answer breaks off.
 */
export function writeResponse(
  operation: Operation,
  protocol: Protocol,
  output: object,
  requestId: string,
  faultOf?: FaultOf,
): HttpResponse {
  const server = PROTOCOLS[protocol];
  const { events } = operation;
  if (events === undefined) return server.writeResponse(operation, output, requestId);
  return writeStreamingResponse(server, operation, events, fieldsOf(output), requestId, faultOf);
}

/** Writes an error as the services of the protocol do. `code` may be the shape's name or the query protocol's. */
export function writeError(
  service: ServiceFacts,
  protocol: Protocol,
  fault: WireFault,
  requestId: string,
): HttpResponse {
  return PROTOCOLS[protocol].writeError(service, fault, requestId);
}

export { WireError } from './error.ts';
export type { WireFault } from './wire-fault.ts';
