import { bodyText, textBody, wholeBody } from '../body.ts';
import { Malformed } from '../error.ts';
import { lenientJsonReaders } from '../json/lenient.ts';
import { jsonWriters } from '../json/write.ts';
import { writeHostPrefix } from '../rest/host-prefix.ts';
import type { ClientProtocol } from './client-protocol.ts';
import { withToken } from './idempotency.ts';
import { readTreeError } from './tree-error.ts';

/** AWS JSON 1.0 and 1.1. */
export const jsonClient: ClientProtocol = {
  writeRequest(operation, input, options) {
    const { jsonVersion = '1.1', targetPrefix = '' } = operation.service.metadata;
    const shape = operation.input;
    const tree = shape === undefined ? {} : jsonWriters.structure(shape)(withToken(shape, input, options));
    const headers = {
      'content-type': `application/x-amz-json-${jsonVersion}`,
      'x-amz-target': `${targetPrefix}.${operation.name}`,
      ...(operation.service.metadata.queryCompatible ? { 'x-amzn-query-mode': 'true' } : {}),
    };
    // Live Tail and its like answer at a host of their own.
    const hostPrefix = writeHostPrefix(operation, input);
    return {
      method: 'POST',
      path: '/',
      query: '',
      headers,
      hostPrefix,
      body: textBody(JSON.stringify(tree)),
    };
  },

  async readOutput(operation, response) {
    const text = bodyText(await wholeBody(response.body));
    const shape = operation.output;
    return shape === undefined || text === '' ? {} : lenientJsonReaders.structure(shape)(parseJson(text));
  },

  readEvent: (shape, payload) => lenientJsonReaders.structure(shape)(parseJson(bodyText(payload))),

  readError(operation, response, body) {
    const text = bodyText(body);
    const tree = text === '' ? {} : parseJson(text);
    return readTreeError(operation, response, tree, lenientJsonReaders);
  },
};

/** `JSON.parse` that fails with `Malformed`. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Malformed('not JSON');
  }
}
