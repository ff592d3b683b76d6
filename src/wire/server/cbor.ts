import { wholeBody } from '../body.ts';
import { decodeCbor } from '../cbor/decode.ts';
import { encodeCbor } from '../cbor/encode.ts';
import { cborReaders, cborWriters } from '../cbor/tree.ts';
import { Malformed, WireError } from '../error.ts';
import { spellMessage } from '../json/error.ts';
import { queryErrorHeader } from './query-error.ts';
import type { ServerProtocol } from './server-protocol.ts';

const NOTHING = new Uint8Array(0);

/** Smithy's RPC v2 with CBOR. */
export const cborServer: ServerProtocol = {
  async readRequest(operation, request) {
    const bytes = await wholeBody(request.body);
    if (operation.input === undefined || bytes.length === 0) return {};
    try {
      return cborReaders.structure(operation.input)(decodeCbor(bytes));
    } catch (error) {
      throw error instanceof Malformed ? new WireError('SerializationException', 400, '') : error;
    }
  },

  writeResponse(operation, output, requestId) {
    const shape = operation.output;
    const body = shape === undefined ? NOTHING : encodeCbor(cborWriters.structure(shape)(output));
    return { status: 200, headers: headers(requestId), body };
  },

  writeError(service, fault, requestId) {
    const shape = service.error(fault.code);
    const type = `com.amazonaws.${service.name}#${shape?.name ?? fault.code}`;
    const body = encodeCbor({ __type: type, ...spellMessage(shape, fault), ...fault.fields });
    return {
      status: fault.status,
      headers: { ...headers(requestId), ...queryErrorHeader(service, shape, fault) },
      body,
    };
  },
};

function headers(requestId: string): Record<string, string> {
  return {
    'content-type': 'application/cbor',
    'smithy-protocol': 'rpc-v2-cbor',
    'x-amzn-requestid': requestId,
  };
}
