import type { HttpRequest, HttpResponse } from '../http.ts';
import type { Operation } from '../operation.ts';
import type { Fields } from '../record.ts';
import type { ServiceFacts } from '../service-facts.ts';
import type { WireFault } from '../wire-fault.ts';

/** One protocol from the service's side. */
export interface ServerProtocol {
  /** Throws `WireError`. */
  readRequest(operation: Operation, request: HttpRequest): Promise<Fields>;
  writeResponse(operation: Operation, output: object, requestId: string): HttpResponse;
  writeError(service: ServiceFacts, fault: WireFault, requestId: string): HttpResponse;
}
