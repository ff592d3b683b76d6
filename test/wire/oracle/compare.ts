import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect } from 'vitest';
import { wholeBody } from '../../../src/wire/body.ts';
import { readResponse, writeRequest } from '../../../src/wire/client.ts';
import type { Body, HttpRequest, HttpResponse } from '../../../src/wire/http.ts';
import { identify } from '../../../src/wire/identify.ts';
import type { Operation } from '../../../src/wire/operation.ts';
import type { Protocol } from '../../../src/wire/protocol.ts';
import { bindingsOf, isStreaming } from '../../../src/wire/rest/bindings.ts';
import { readRequest, writeError, writeResponse } from '../../../src/wire/server.ts';
import { NAMESAKES, inputOverrides, outputOverrides } from './exceptions.ts';
import { plain } from './plain.ts';
import { bodyMeaning, comparedHeaders, comparedPath, isOwn, queryPairs } from './request-parts.ts';
import type { Sdk, SdkClient, SdkRequest, SdkResponse } from './sdk-clients.ts';
import { structureValues } from './values.ts';

/** Sends and answers one operation with generated values, the SDK on one side and both our sides on the other. */
export class Comparison {
  readonly #sdk: Sdk;
  readonly #client: SdkClient;
  #request: SdkRequest | undefined;
  #answer: (() => Promise<SdkResponse>) | undefined;

  constructor(sdk: Sdk) {
    this.#sdk = sdk;
    this.#client = sdk.client(async (request) => {
      this.#request = request;
      if (this.#answer === undefined) throw new Error('nothing to answer');
      return this.#answer();
    });
  }

  /** Errors: what our server writes, the SDK throws and our client reads. */
  async checkErrors(operation: Operation): Promise<void> {
    const [protocol] = operation.service.metadata.protocols;
    const Command = this.#sdk.command(operation.name);
    if (Command === undefined) throw new Error(`the SDK has no ${operation.name}`);
    const inputs =
      operation.input === undefined
        ? fc.constant({})
        : structureValues(operation.input, overridesFor(operation));
    const [input = {}] = fc.sample(inputs, { numRuns: 1, seed: 1 });
    const faults = [
      { name: 'NeverHeardOf', code: 'NeverHeardOf', status: 400 },
      ...operation.errors
        .filter(({ name }) => !NAMESAKES.has(name))
        .slice(0, 2)
        .map(({ name, code = name, status = 400 }) => ({ name, code, status })),
    ];
    for (const { name, code, status } of faults) {
      const message = `It is not "so" & never <was>, said ${name}`;
      const fault = { code: name, status, sender: status < 500, message };
      const response = writeError(operation.service, protocol, fault, 'request-1');
      this.#answer = async () => sdkResponse(response);
      const thrown = await this.#client
        .send(new Command(structuredClone(input)))
        .catch((error: unknown) => error);
      expect(thrown).toMatchObject({ name, message, $metadata: { httpStatusCode: status } });
      const read = await readResponse(operation, response);
      expect(read).toMatchObject({ ok: false, error: { code, message, status, requestId: 'request-1' } });
    }
  }

  /** Throws when something differs. */
  async check(operation: Operation, runs: number): Promise<void> {
    const [protocol] = operation.service.metadata.protocols;
    const prune = protocol !== 'json';
    const inputs =
      operation.input === undefined
        ? fc.constant({})
        : structureValues(operation.input, overridesFor(operation));
    const outputs =
      operation.output === undefined
        ? fc.constant({})
        : structureValues(operation.output, statusOf(operation));
    const property = fc.asyncProperty(inputs, outputs, async (input, output) => {
      const response = writeResponse(operation, protocol, output, 'request-1');
      this.#answer = async () => sdkResponse(response);
      const Command = this.#sdk.command(operation.name);
      if (Command === undefined) throw new Error(`the SDK has no ${operation.name}`);
      const sdkOutput = await this.#client.send(new Command(structuredClone(input)));
      const request = this.#request;
      if (request === undefined) throw new Error('the SDK sent nothing');
      const sent = await httpRequest(request);

      // The requests are the same.
      const written = writeRequest(operation, input);
      expect(await parts(protocol, written, sent)).toEqual(await parts(protocol, sent, written));
      if (written.hostPrefix !== undefined) expect(request.hostname).toBe(`${written.hostPrefix}localhost`);

      // Our server knows the SDK's request and reads it.
      expect(identify(sent)).toEqual({
        service: operation.service.name,
        protocol,
        operation: operation.name,
      });
      const read = await readRequest(operation, protocol, sent);
      expect(await plain(withoutOwn(operation, read, input), { prune })).toEqual(
        await plain(input, { prune }),
      );

      // The SDK and our client read our server's answer.
      expect(await plain(sdkOutput, { prune: true })).toEqual(await plain(output, { prune: true }));
      const answer = await readResponse(operation, response);
      expect(answer.ok ? await plain(answer.output, { prune }) : answer.error).toEqual(
        await plain(output, { prune }),
      );
    });
    await fc.assert(property, { numRuns: runs, seed: 20_261_122 });
  }
}

function overridesFor(operation: Operation): Record<string, unknown> {
  const members = operation.input?.member;
  return Object.fromEntries(
    Object.entries(inputOverrides(operation.service.name)).filter(([name]) => members?.has(name)),
  );
}

/** A status that is a member of the answer is the one of an answer that went well, and streams are there. */
function statusOf(operation: Operation): Record<string, unknown> {
  const { status, payload } = operation.output === undefined ? {} : bindingsOf(operation.output);
  const { member } = operation.output ?? {};
  const own = Object.entries(outputOverrides(operation.service.name)).filter(([name]) => member?.has(name));
  return {
    ...Object.fromEntries(own),
    ...(status === undefined ? {} : { [status.name]: operation.http.status }),
    ...(payload !== undefined && isStreaming(payload) ? { [payload.name]: Buffer.from('streamed') } : {}),
  };
}

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Body;
}

async function parts(protocol: Protocol, request: Sent, other: Sent): Promise<object> {
  const body = await wholeBody(request.body);
  return {
    method: request.method,
    path: comparedPath(request.path),
    query: queryPairs(request.query),
    headers: comparedHeaders(request.headers, other.headers, body.length > 0),
    body: bodyMeaning(protocol, request.headers['content-type'], body),
  };
}

/** What was read, without the members whose headers the SDK has added by itself. */
function withoutOwn(
  operation: Operation,
  read: Record<string, unknown>,
  input: object,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(read).filter(([name]) => {
      const { locationName = '', location } = operation.input?.member.get(name)?.traits ?? {};
      return (
        name in input ||
        location !== 'header' ||
        !(isOwn(locationName.toLowerCase()) || locationName === 'Content-Type')
      );
    }),
  );
}

async function httpRequest(request: SdkRequest): Promise<HttpRequest> {
  const query = Object.entries(request.query).flatMap(([name, value]) => {
    const values = value === null ? [''] : typeof value === 'string' ? [value] : value;
    return values.map((each) => `${encodeURIComponent(name)}=${encodeURIComponent(each)}`);
  });
  const { method, path, hostname } = request;
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
  return {
    method,
    protocol: 'http',
    hostname,
    path,
    query: query.join('&'),
    headers,
    body: await bytesOf(request.body),
  };
}

async function bytesOf(body: unknown): Promise<Uint8Array> {
  if (body === undefined || body === null) return new Uint8Array(0);
  if (typeof body === 'string') return Buffer.from(body);
  if (body instanceof Uint8Array) return body;
  if (body instanceof Readable) return wholeBody(body);
  throw new Error(`a body of ${typeof body}`);
}

async function sdkResponse(response: HttpResponse): Promise<SdkResponse> {
  const body = Readable.from([await wholeBody(response.body)]);
  return { statusCode: response.status, headers: { ...response.headers }, body };
}
