import { bodyText, wholeBody } from './body.ts';
import { ec2Client, queryClient } from './client/form.ts';
import type { ClientProtocol } from './client/client-protocol.ts';
import { cborClient } from './client/cbor.ts';
import { EmbeddedError } from './client/embedded-error.ts';
import { jsonClient } from './client/json.ts';
import { restJsonClient } from './client/rest-json.ts';
import { restXmlClient } from './client/rest-xml.ts';
import { readStreamingOutput } from './client/streaming.ts';
import { bindingsOf, isStreaming } from './rest/bindings.ts';
import { Malformed } from './error.ts';
import type { HttpResponse } from './http.ts';
import type { Operation } from './operation.ts';
import type { Protocol } from './protocol.ts';
import type { Fields } from './record.ts';
import { fieldsOf } from './record.ts';
import type { ServiceFault, WriteOptions, WrittenRequest } from './written-request.ts';

const PROTOCOLS: Readonly<Record<Protocol, ClientProtocol>> = {
  ec2: ec2Client,
  query: queryClient,
  json: jsonClient,
  'rest-json': restJsonClient,
  'rest-xml': restXmlClient,
  'rpc-v2-cbor': cborClient,
};

export type ReadResponse =
  | { readonly ok: true; readonly output: Fields }
  | { readonly ok: false; readonly error: ServiceFault };

export interface ReadOptions {
  /** Another protocol than the service's first. */
  readonly protocol?: Protocol | undefined;
}

/**
 * Writes the request of an action. `input` has the members of the action's input type; what is undefined or
 * null is left out. Throws `Malformed` when a value is of the wrong kind; limits are left to the service.
 */
export function writeRequest(
  operation: Operation,
  input: object,
  options: WriteOptions & ReadOptions = {},
): WrittenRequest {
  return protocolOf(operation, options).writeRequest(operation, fieldsOf(input), options);
}

/**
 * Reads the answer to an action. A streaming body is handed on unread, and events are read as they come (an
 * `EventFault` is thrown among them where the service fails midway); every other body is read here. An answer
 * that is not AWS's (a proxy's page, half a document) is an error whose code is its HTTP status.
 */
export async function readResponse(
  operation: Operation,
  response: HttpResponse,
  options: ReadOptions = {},
): Promise<ReadResponse> {
  const protocol = protocolOf(operation, options);
  if (response.status >= 300) return { ok: false, error: await readFault(protocol, operation, response) };
  if (operation.events !== undefined) return readStreamingResponse(protocol, operation, response);
  const answer = await withWholeBody(operation, response);
  try {
    return { ok: true, output: await protocol.readOutput(operation, answer) };
  } catch (error) {
    // What failed after all is answered as a fault of the service, which is what it is: it may be tried again.
    if (error instanceof EmbeddedError)
      return { ok: false, error: await readFault(protocol, operation, { ...answer, status: 500 }) };
    if (!(error instanceof Malformed)) throw error;
    return unreadable(operation, response, error);
  }
}

async function readStreamingResponse(
  protocol: ClientProtocol,
  operation: Operation,
  response: HttpResponse,
): Promise<ReadResponse> {
  try {
    return { ok: true, output: await readStreamingOutput(protocol, operation, response) };
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    return unreadable(operation, response, error);
  }
}

function unreadable(operation: Operation, response: HttpResponse, error: Malformed): ReadResponse {
  const message = `The answer to ${operation.name} could not be read: ${error.message}`;
  return { ok: false, error: { ...common(response), code: String(response.status), message, fields: {} } };
}

/** The response with its body read, unless the body is the caller's to read. */
async function withWholeBody(operation: Operation, response: HttpResponse): Promise<HttpResponse> {
  const payload = operation.output === undefined ? undefined : bindingsOf(operation.output).payload;
  if (payload !== undefined && isStreaming(payload)) return response;
  return { ...response, body: await wholeBody(response.body) };
}

async function readFault(
  protocol: ClientProtocol,
  operation: Operation,
  response: HttpResponse,
): Promise<ServiceFault> {
  const body = await wholeBody(response.body);
  try {
    const { requestId, ...told } = protocol.readError(operation, response, body);
    const base = common(response);
    return { ...base, ...told, requestId: requestId ?? base.requestId };
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    const message = bodyText(body).slice(0, 200);
    return { ...common(response), code: String(response.status), message, fields: {} };
  }
}

function common({
  status,
  headers,
}: HttpResponse): Pick<ServiceFault, 'status' | 'requestId' | 'retryAfterMs'> {
  const requestId = headers['x-amzn-requestid'] ?? headers['x-amz-request-id'] ?? headers['x-amz-requestid'];
  return { status, requestId, retryAfterMs: retryAfterMs(headers) };
}

/** `x-amz-retry-after` is in milliseconds, HTTP's own header in seconds (its form as a date is not looked at). */
function retryAfterMs(headers: Readonly<Record<string, string>>): number | undefined {
  const ours = Number(headers['x-amz-retry-after']);
  if (Number.isFinite(ours)) return ours;
  const seconds = Number(headers['retry-after']);
  return Number.isFinite(seconds) ? seconds * 1000 : undefined;
}

function protocolOf(operation: Operation, { protocol }: ReadOptions): ClientProtocol {
  return PROTOCOLS[protocol ?? operation.service.metadata.protocols[0]];
}

export { EventFault } from './event-stream/read.ts';
export type { ServiceFault, WriteOptions, WrittenRequest } from './written-request.ts';
