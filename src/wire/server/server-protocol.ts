import type { EventDocuments } from '../event-stream/write.ts';
import type { HttpRequest, HttpResponse } from '../http.ts';
import type { Operation } from '../operation.ts';
import type { Fields } from '../record.ts';
import type { ServiceFacts } from '../service-facts.ts';
import type { WireFault } from '../wire-fault.ts';

/** How a protocol writes streams of events; those whose services have none need not say. */
export interface ServerEvents extends EventDocuments {
  /** Whether what stands beside the stream is a message of its own, before the events. REST has headers for it. */
  readonly initialResponse: boolean;
}

/** One protocol from the service's side. */
export interface ServerProtocol {
  /** Throws (or rejects with) `WireError`. */
  readRequest(operation: Operation, request: HttpRequest): Fields | Promise<Fields>;
  writeResponse(operation: Operation, output: object, requestId: string): HttpResponse;
  readonly events?: ServerEvents;
  writeError(service: ServiceFacts, fault: WireFault, requestId: string): HttpResponse;
}
