import { isWhole, textBody, wholeBody } from '../body.ts';
import { Malformed } from '../error.ts';
import type { Body, HttpResponse } from '../http.ts';
import type { Operation } from '../operation.ts';
import type { Fields } from '../record.ts';
import { bindingsOf, isStreaming } from '../rest/bindings.ts';
import { readHeaders, writeHeaders } from '../rest/headers.ts';
import { writeHostPrefix } from '../rest/host-prefix.ts';
import { writeQuery } from '../rest/query.ts';
import { writeUri } from '../rest/uri.ts';
import type { Member } from '../shape.ts';
import type { WriteOptions, WrittenRequest } from '../written-request.ts';
import { withToken } from './idempotency.ts';

/** What JSON and XML put into bodies. */
export interface RestDocuments {
  readonly contentType: string;
  /** The members that share the body. */
  writeDocument(operation: Operation, input: Readonly<Fields>): string;
  /** A structure that is the body. */
  writePayload(member: Member, value: unknown): string;
  readDocument(operation: Operation, text: string, fields: Fields): void;
  readPayload(member: Member, text: string, fields: Fields): void;
}

const NOTHING = new Uint8Array(0);

/** Writes a REST request around a document. */
export function writeRestRequest(
  operation: Operation,
  given: Readonly<Fields>,
  options: WriteOptions,
  documents: RestDocuments,
): WrittenRequest {
  const shape = operation.input;
  const input = withToken(shape, given, options);
  const { path, query } = writeUri(operation, input);
  const base = { method: operation.http.method, path, hostPrefix: writeHostPrefix(operation, input) };
  if (shape === undefined) return { ...base, query, headers: {}, body: NOTHING };
  const { body, contentType } = writeBody(operation, input, documents);
  const headers = contentType === undefined ? {} : { 'content-type': contentType };
  return {
    ...base,
    query: writeQuery(shape, input, query),
    headers: { ...headers, ...writeHeaders(shape, input) },
    body,
  };
}

interface Written {
  readonly body: Body;
  readonly contentType: string | undefined;
}

function writeBody(operation: Operation, input: Readonly<Fields>, documents: RestDocuments): Written {
  const { input: shape } = operation;
  if (shape === undefined) return { body: NOTHING, contentType: undefined };
  const { payload, document } = bindingsOf(shape);
  if (payload === undefined) {
    if (document.length === 0) return { body: NOTHING, contentType: undefined };
    const text = documents.writeDocument(operation, input);
    return { body: textBody(text), contentType: text === '' ? undefined : documents.contentType };
  }
  const value = input[payload.name];
  if (value === undefined || value === null) return { body: NOTHING, contentType: undefined };
  if (payload.shape.kind === 'blob') return { body: bytesOf(value), contentType: 'application/octet-stream' };
  if (payload.shape.kind === 'string') return { body: textBody(String(value)), contentType: 'text/plain' };
  return { body: textBody(documents.writePayload(payload, value)), contentType: documents.contentType };
}

function bytesOf(value: unknown): Body {
  if (value instanceof Uint8Array) return value;
  if (typeof value === 'string') return textBody(value);
  if (isBody(value)) return value;
  throw new Malformed('blob', typeof value);
}

function isBody(value: unknown): value is AsyncIterable<Uint8Array> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}

/** Reads a REST response. A streaming payload is handed on as it comes. */
export async function readRestOutput(
  operation: Operation,
  response: HttpResponse,
  documents: RestDocuments,
): Promise<Fields> {
  const fields: Fields = {};
  const shape = operation.output;
  if (shape === undefined) return fields;
  readHeaders(shape, response.headers, fields);
  const { status, payload, document } = bindingsOf(shape);
  if (status !== undefined) fields[status.name] = response.status;
  if (payload !== undefined && isStreaming(payload)) {
    fields[payload.name] = response.body;
    return fields;
  }
  const bytes = isWhole(response.body) ? response.body : await wholeBody(response.body);
  if (payload?.shape.kind === 'blob') fields[payload.name] = bytes;
  else if (bytes.length > 0) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    if (payload === undefined) {
      if (document.length > 0) documents.readDocument(operation, text, fields);
    } else if (payload.shape.kind === 'string') fields[payload.name] = text;
    else documents.readPayload(payload, text, fields);
  }
  return fields;
}
