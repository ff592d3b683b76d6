import { bodyText, isWhole, textBody, wholeBody } from '../body.ts';
import { Malformed, WireError } from '../error.ts';
import { writeErrorTree } from '../json/error.ts';
import { jsonReaders } from '../json/read.ts';
import { jsonWriters } from '../json/write.ts';
import type { Operation } from '../operation.ts';
import type { Fields } from '../record.ts';
import type { ServiceFacts } from '../service-facts.ts';
import { jsonName, queryErrorHeader } from './query-error.ts';
import type { ServerProtocol } from './server-protocol.ts';

/** AWS JSON 1.0 and 1.1: the action in `x-amz-target`, everything else in one object. */
export const jsonServer: ServerProtocol = {
  readRequest(operation, { body }) {
    return isWhole(body)
      ? readInput(operation, body)
      : wholeBody(body).then((whole) => readInput(operation, whole));
  },

  writeResponse(operation, output, requestId) {
    const shape = operation.output;
    const text = shape === undefined ? '' : JSON.stringify(jsonWriters.structure(shape)(output));
    return { status: 200, headers: headers(operation.service, requestId), body: textBody(text) };
  },

  events: {
    contentType: 'application/json',
    initialResponse: true,
    write: (shape, value) => textBody(JSON.stringify(jsonWriters.structure(shape)(value))),
  },

  writeError(service, fault, requestId) {
    const shape = service.error(fault.code);
    const name = shape?.name ?? jsonName(service, fault.code);
    const type = service.metadata.queryCompatible ? `com.amazonaws.${service.name}#${name}` : name;
    const text = JSON.stringify({ __type: type, ...writeErrorTree(shape, fault) });
    const responseHeaders = { ...headers(service, requestId), ...queryErrorHeader(service, shape, fault) };
    return { status: fault.status, headers: responseHeaders, body: textBody(text) };
  },
};

function readInput({ input }: Operation, body: Uint8Array): Fields {
  if (input === undefined) return {};
  const text = bodyText(body);
  try {
    return jsonReaders.structure(input)(text.trim() === '' ? {} : JSON.parse(text));
  } catch (error) {
    // What AWS's services say of broken JSON is the exception's name alone.
    if (error instanceof SyntaxError) throw new WireError('SerializationException', 400, '');
    throw error instanceof Malformed ? new WireError('SerializationException', 400, error.message) : error;
  }
}

function headers(service: ServiceFacts, requestId: string): Record<string, string> {
  return {
    'content-type': `application/x-amz-json-${service.metadata.jsonVersion ?? '1.1'}`,
    'x-amzn-requestid': requestId,
  };
}
