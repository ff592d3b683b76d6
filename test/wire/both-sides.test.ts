import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readResponse, writeRequest } from '../../src/wire/client.ts';
import { identify } from '../../src/wire/identify.ts';
import type { Protocol } from '../../src/wire/protocol.ts';
import { readRequest, writeError, writeResponse } from '../../src/wire/server.ts';
import { loadService } from '../../src/wire/service.ts';
import type { ServiceName } from '../../src/wire/service.ts';
import { plain } from './oracle/plain.ts';
import { structureValues } from './oracle/values.ts';

const SCOPES: Readonly<Partial<Record<ServiceName, string>>> = {
  cloudwatch: 'monitoring',
  sqs: 'sqs',
  sdb: 'sdb',
};

// Where the SDK speaks no such protocol, our client and our server still understand each other.
describe.each<[ServiceName, Protocol]>([
  ['sdb', 'query'],
  ['sqs', 'query'],
  ['cloudwatch', 'query'],
  ['cloudwatch', 'rpc-v2-cbor'],
])('%s by %s', (name, protocol) => {
  const service = loadService(name);
  const prune = true;

  test.each(service.operationNames)('%s', async (operationName) => {
    const operation = service.operation(operationName);
    if (operation === undefined) throw new Error('listed, yet not there');
    const inputs = operation.input === undefined ? fc.constant({}) : structureValues(operation.input);
    const outputs = operation.output === undefined ? fc.constant({}) : structureValues(operation.output);
    const property = fc.asyncProperty(inputs, outputs, async (input, output) => {
      const written = writeRequest(operation, input, { protocol });
      const scope = `AKIA/20260101/us-east-1/${SCOPES[name]}/aws4_request`;
      const authorization = `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=0`;
      const headers = { ...written.headers, authorization };
      const request = { ...written, headers, protocol: 'http', hostname: 'localhost' } as const;
      expect(identify(request)).toEqual({ service: name, protocol, operation: operationName });
      expect(await plain(await readRequest(operation, protocol, request), { prune })).toEqual(
        await plain(input, { prune }),
      );
      const answer = await readResponse(operation, writeResponse(operation, protocol, output, 'id'), {
        protocol,
      });
      expect(answer.ok ? await plain(answer.output, { prune }) : answer.error).toEqual(
        await plain(output, { prune }),
      );
    });
    await fc.assert(property, { numRuns: 3, seed: 20_261_122 });
  });

  test('errors', async () => {
    const operation = service.operation(service.operationNames[0] ?? '');
    if (operation === undefined) throw new Error('a service without operations');
    const fault = { code: 'Unheard', status: 403, message: 'a & b', sender: true };
    const read = await readResponse(operation, writeError(service, protocol, fault, 'id-1'), { protocol });
    expect(read).toMatchObject({
      ok: false,
      error: { code: 'Unheard', status: 403, message: 'a & b', requestId: 'id-1' },
    });
  });
});
