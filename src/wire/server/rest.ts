import { bodyText, isWhole, textBody, wholeBody } from '../body.ts';
import type { Body, HttpRequest, HttpResponse } from '../http.ts';
import type { Operation } from '../operation.ts';
import { fieldsOf } from '../record.ts';
import type { Fields } from '../record.ts';
import { bindingsOf, isStreaming } from '../rest/bindings.ts';
import { readHeaders, tellsType, writeHeaders } from '../rest/headers.ts';
import { readQuery } from '../rest/query.ts';
import { readUri } from '../rest/uri.ts';
import type { Member } from '../shape.ts';
import { extrasOf } from './answer.ts';

/** What JSON and XML put into bodies, from the service's side. */
export interface RestDocuments {
  readonly contentType: string;
  readDocument(operation: Operation, text: string, fields: Fields): void;
  readPayload(operation: Operation, member: Member, text: string, fields: Fields): void;
  writeDocument(operation: Operation, output: Readonly<Fields>): string;
  writePayload(operation: Operation, member: Member, value: unknown): string;
}

const NOTHING = new Uint8Array(0);
const none = { body: NOTHING, contentType: undefined };

/**
 * Reads a REST request; `path` has S3's bucket in it. A streaming payload is handed on as it comes; at once unless a
 * body that is to be read is still on its way.
 */
export function readRestRequest(
  operation: Operation,
  request: HttpRequest,
  path: string,
  documents: RestDocuments,
): Fields | Promise<Fields> {
  const fields: Fields = {};
  const shape = operation.input;
  if (shape === undefined) return fields;
  readUri(operation, path, fields);
  readQuery(shape, request.query, fields);
  readHeaders(shape, request.headers, fields);
  const { payload, document } = bindingsOf(shape);
  const { body } = request;
  if (payload !== undefined && isStreaming(payload)) {
    fields[payload.name] = body;
    return fields;
  }
  if (payload === undefined && document.length === 0) return fields;
  return isWhole(body)
    ? readBody(operation, payload, body, documents, fields)
    : wholeBody(body).then((bytes) => readBody(operation, payload, bytes, documents, fields));
}

function readBody(
  operation: Operation,
  payload: Member | undefined,
  bytes: Uint8Array,
  documents: RestDocuments,
  fields: Fields,
): Fields {
  if (bytes.length === 0) return fields;
  if (payload === undefined) documents.readDocument(operation, bodyText(bytes), fields);
  else if (payload.shape.kind === 'blob') fields[payload.name] = bytes;
  else if (payload.shape.kind === 'string') fields[payload.name] = bodyText(bytes);
  else documents.readPayload(operation, payload, bodyText(bytes), fields);
  return fields;
}

/** Writes a REST response around a document. */
export function writeRestResponse(
  operation: Operation,
  output: object,
  ownHeaders: Readonly<Record<string, string>>,
  documents: RestDocuments,
): HttpResponse {
  const shape = operation.output;
  const extras = extrasOf(output);
  const status = extras.status ?? operation.http.status;
  if (shape === undefined) return { status, headers: { ...ownHeaders, ...extras.headers }, body: NOTHING };
  const fields = fieldsOf(output);
  const { status: statusMember } = bindingsOf(shape);
  const chosen = statusMember === undefined ? undefined : fields[statusMember.name];
  const { body, contentType } = writeBody(operation, fields, documents);
  const headers: Record<string, string> = { ...ownHeaders };
  // An answer that has a member for the type says it itself.
  if (contentType !== undefined && !tellsType(shape)) headers['content-type'] = contentType;
  writeHeaders(shape, fields, headers);
  return {
    status: typeof chosen === 'number' ? chosen : status,
    headers: extras.headers === undefined ? headers : Object.assign(headers, extras.headers),
    body,
  };
}

function writeBody(
  operation: Operation,
  fields: Readonly<Fields>,
  documents: RestDocuments,
): { body: Body; contentType: string | undefined } {
  if (operation.output === undefined) return none;
  const { payload, document } = bindingsOf(operation.output);
  if (payload === undefined) {
    if (document.length === 0) return none;
    return { body: textBody(documents.writeDocument(operation, fields)), contentType: documents.contentType };
  }
  const value = fields[payload.name];
  if (value === undefined || value === null) return none;
  if (value instanceof Uint8Array) return { body: value, contentType: 'application/octet-stream' };
  if (isStream(value)) return { body: value, contentType: 'binary/octet-stream' };
  if (typeof value === 'string') return { body: textBody(value), contentType: documents.contentType };
  return {
    body: textBody(documents.writePayload(operation, payload, value)),
    contentType: documents.contentType,
  };
}

function isStream(value: unknown): value is AsyncIterable<Uint8Array> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}
