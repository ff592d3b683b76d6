import { wholeBody } from '../body.ts';
import { decodeCbor } from '../cbor/decode.ts';
import { encodeCbor } from '../cbor/encode.ts';
import { cborReaders, cborWriters } from '../cbor/tree.ts';
import type { ClientProtocol } from './client-protocol.ts';
import { withToken } from './idempotency.ts';
import { readTreeError } from './tree-error.ts';

const NOTHING = new Uint8Array(0);

/** Smithy's RPC v2 with CBOR. */
export const cborClient: ClientProtocol = {
  writeRequest(operation, input, options) {
    const { targetPrefix = '', queryCompatible } = operation.service.metadata;
    const shape = operation.input;
    const headers = {
      accept: 'application/cbor',
      'smithy-protocol': 'rpc-v2-cbor',
      ...(shape === undefined ? {} : { 'content-type': 'application/cbor' }),
      ...(queryCompatible ? { 'x-amzn-query-mode': 'true' } : {}),
    };
    const body =
      shape === undefined
        ? NOTHING
        : encodeCbor(cborWriters.structure(shape)(withToken(shape, input, options)));
    return {
      method: 'POST',
      path: `/service/${targetPrefix}/operation/${operation.name}`,
      query: '',
      headers,
      body,
    };
  },

  async readOutput(operation, response) {
    const bytes = await wholeBody(response.body);
    const shape = operation.output;
    return shape === undefined || bytes.length === 0 ? {} : cborReaders.structure(shape)(decodeCbor(bytes));
  },

  readError: (operation, response, body) => readTreeError(operation, response, decodeCbor(body), cborReaders),
};
