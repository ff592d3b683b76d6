import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EventFault, readResponse } from '../../../src/wire/client.ts';
import type { HttpResponse } from '../../../src/wire/http.ts';
import type { Operation } from '../../../src/wire/operation.ts';
import { writeResponse } from '../../../src/wire/server.ts';
import { loadService } from '../../../src/wire/service.ts';
import type { StructureShape } from '../../../src/wire/shape.ts';
import { plain } from '../oracle/plain.ts';
import { loadSdk } from '../oracle/sdk-clients.ts';
import { structureValues } from '../oracle/values.ts';

const STREAMS = [
  ['logs', 'StartLiveTail', { logGroupIdentifiers: ['g'] }],
  ['logs', 'GetLogObject', { logObjectPointer: 'p' }],
  ['lambda', 'InvokeWithResponseStream', { FunctionName: 'f' }],
  ['s3', 'SelectObjectContent', { Bucket: 'b', Key: 'k', Expression: 'e', ExpressionType: 'SQL' }],
] as const;

type Event = Readonly<Record<string, unknown>>;

function operationOf(service: (typeof STREAMS)[number][0], action: string): Operation {
  const operation = loadService(service).operation(action);
  if (operation === undefined) throw new Error(`${service} has no ${action}`);
  return operation;
}

/** Events of a union that are no exceptions. */
function eventsOf(union: StructureShape): fc.Arbitrary<Event[]> {
  const kinds = union.members.flatMap(({ name, shape }) =>
    shape.kind === 'structure' && shape.exception !== true
      ? [structureValues(withPayload(shape)).map((value) => ({ [name]: value }))]
      : [],
  );
  return fc.array(fc.oneof(...kinds), { maxLength: 4 });
}

/** What is the payload of an event is always there. */
function withPayload(shape: StructureShape): StructureShape {
  const payload = shape.members.find(({ traits }) => traits.eventpayload === true);
  return payload === undefined ? shape : { ...shape, payload: payload.name };
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

async function collect(stream: unknown): Promise<unknown[]> {
  const items: unknown[] = [];
  for await (const item of stream as AsyncIterable<unknown>) items.push(await plain(item, { prune: true }));
  return items;
}

/** A source that breaks before its first event. */
const failing: AsyncIterable<Event> = {
  [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error('nobody else sees this')) }),
};

describe.each(STREAMS)('%s:%s', (service, action, input) => {
  const operation = operationOf(service, action);
  const events = operation.events;
  if (events === undefined) throw new Error(`${action} streams nothing`);
  const [protocol] = operation.service.metadata.protocols;

  const answer = (output: object, faultOf?: Parameters<typeof writeResponse>[4]): HttpResponse =>
    writeResponse(operation, protocol, output, 'request-1', faultOf);

  const throughSdk = async (response: HttpResponse): Promise<AsyncIterable<unknown>> => {
    const sdk = await loadSdk(service);
    const Command = sdk.command(action);
    if (Command === undefined) throw new Error(`the SDK has no ${action}`);
    const client = sdk.client(async () => ({
      statusCode: response.status,
      headers: { ...response.headers },
      body: Readable.from(response.body),
    }));
    const output = (await client.send(new Command({ ...input }))) as Record<string, AsyncIterable<unknown>>;
    const stream = output[events.name];
    if (stream === undefined) throw new Error('no stream');
    return stream;
  };

  test('the SDK and our client read the events that our server writes', async () => {
    await fc.assert(
      fc.asyncProperty(eventsOf(events.union), async (sent) => {
        const expected = await plain(sent, { prune: false }).then((value) => collect(each(value as Event[])));
        const stream = await throughSdk(answer({ [events.name]: each(sent) }));
        expect(await collect(stream)).toEqual(expected);
        const read = await readResponse(operation, answer({ [events.name]: each(sent) }));
        if (!read.ok) throw new Error(read.error.message);
        expect(await collect(read.output[events.name])).toEqual(expected);
      }),
      { numRuns: 10 },
    );
  });

  test('an error after the first event ends the stream, for the SDK as for us', async () => {
    const faultOf = () => ({ code: 'Broken', status: 500, message: 'It broke.', sender: false });
    const stream = await throughSdk(answer({ [events.name]: failing }, faultOf)).catch((e: unknown) => e);
    if (stream instanceof Error) expect(stream.name).toBe('Broken');
    else await expect(collect(stream)).rejects.toMatchObject({ name: 'Broken', message: 'It broke.' });
    const read = await readResponse(operation, answer({ [events.name]: failing }, faultOf));
    if (!read.ok) throw new Error(read.error.message);
    const thrown = await collect(read.output[events.name]).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(EventFault);
    expect(thrown).toMatchObject({ fault: { code: 'Broken', message: 'It broke.' } });
  });
});

test("an exception of the stream's own comes as one", async () => {
  const operation = operationOf('logs', 'StartLiveTail');
  const answer = (): HttpResponse =>
    writeResponse(
      operation,
      'json',
      { responseStream: each([{ SessionTimeoutException: { message: 'Three hours.' } }]) },
      'request-1',
    );
  const sdk = await loadSdk('logs');
  const Command = sdk.command('StartLiveTail');
  if (Command === undefined) throw new Error('no command');
  const client = sdk.client(async () => ({
    statusCode: 200,
    headers: { ...answer().headers },
    body: Readable.from(answer().body),
  }));
  const output = (await client.send(new Command({ logGroupIdentifiers: ['g'] }))) as {
    responseStream: AsyncIterable<unknown>;
  };
  await expect(collect(output.responseStream)).rejects.toMatchObject({
    name: 'SessionTimeoutException',
    message: 'Three hours.',
  });
  const read = await readResponse(operation, answer());
  if (!read.ok) throw new Error(read.error.message);
  await expect(collect(read.output['responseStream'])).rejects.toMatchObject({
    fault: { code: 'SessionTimeoutException', message: 'Three hours.' },
  });
});
