import type { ReadEventDocument } from '../event-stream/read.ts';
import type { HttpResponse } from '../http.ts';
import type { Operation } from '../operation.ts';
import type { Fields } from '../record.ts';
import type { ServiceFault, WriteOptions, WrittenRequest } from '../written-request.ts';

/** One protocol from the caller's side. */
export interface ClientProtocol {
  writeRequest(operation: Operation, input: Readonly<Fields>, options: WriteOptions): WrittenRequest;
  /** Reads a response that is no error. Throws `Malformed`. */
  readOutput(operation: Operation, response: HttpResponse): Promise<Fields>;
  /** The documents of streams of events; protocols whose services have none need not say. */
  readonly readEvent?: ReadEventDocument;
  /** The error that a whole body tells of; throws `Malformed` when it is none. */
  readError(operation: Operation, response: HttpResponse, body: Uint8Array): FaultBody;
}

/** What the body and headers of an error tell. */
export type FaultBody = Pick<ServiceFault, 'code' | 'message' | 'fields'> & {
  readonly requestId?: string | undefined;
};
