import { textBody } from '../body.ts';
import { Malformed, WireError } from '../error.ts';
import { writeErrorTree } from '../json/error.ts';
import { jsonReaders } from '../json/read.ts';
import { jsonWriters } from '../json/write.ts';
import type { Operation } from '../operation.ts';
import { readRestRequest, writeRestResponse } from './rest.ts';
import type { RestDocuments } from './rest.ts';
import type { ServerProtocol } from './server-protocol.ts';

const documents: RestDocuments = {
  contentType: 'application/json',
  readDocument({ input }, text, fields) {
    if (input !== undefined) Object.assign(fields, jsonReaders.structure(input)(JSON.parse(text)));
  },
  readPayload(_operation, member, text, fields) {
    fields[member.name] = jsonReaders.value(member)(JSON.parse(text));
  },
  writeDocument: ({ output }, value) =>
    output === undefined ? '' : JSON.stringify(jsonWriters.structure(output)(value)),
  writePayload: (_operation, member, value) => JSON.stringify(jsonWriters.value(member)(value)),
};

/** REST with JSON bodies: Lambda, SES v2, EBS, Scheduler. */
export const restJsonServer: ServerProtocol = {
  readRequest(operation, request) {
    const refuse = (error: unknown): never => {
      if (error instanceof SyntaxError) throw notJson(operation, error);
      throw error instanceof Malformed ? new WireError('SerializationException', 400, error.message) : error;
    };
    try {
      const read = readRestRequest(operation, request, request.path, documents);
      return read instanceof Promise ? read.catch(refuse) : read;
    } catch (error) {
      return refuse(error);
    }
  },

  writeResponse: (operation, output, requestId) =>
    writeRestResponse(operation, output, { 'x-amzn-requestid': requestId }, documents),

  events: {
    contentType: 'application/json',
    initialResponse: false,
    write: (shape, value) => textBody(JSON.stringify(jsonWriters.structure(shape)(value))),
  },

  writeError(service, fault, requestId) {
    const shape = service.error(fault.code);
    const text = JSON.stringify(writeErrorTree(shape, fault));
    const headers = {
      'content-type': 'application/json',
      'x-amzn-errortype': shape?.name ?? fault.code,
      'x-amzn-requestid': requestId,
    };
    return { status: fault.status, headers, body: textBody(text) };
  },
};

/** Lambda says what it could not read; the others name the exception. */
function notJson(operation: Operation, error: SyntaxError): WireError {
  if (operation.service.name !== 'lambda') return new WireError('SerializationException', 400, '');
  const message = `Could not parse request body into json: Could not parse payload into json: ${error.message}`;
  return new WireError('InvalidRequestContentException', 400, message);
}
