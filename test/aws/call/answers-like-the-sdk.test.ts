import { Readable } from 'node:stream';
import { HttpResponse } from '@smithy/core/protocols';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findOperation } from '../../../src/aws/call.ts';
import { wholeBody } from '../../../src/wire/body.ts';
import { writeResponse } from '../../../src/wire/server.ts';
import { actionsInUse } from '../actions-in-use.ts';
import { arbitraryInput } from '../arbitrary-input.ts';
import { asTheSdkCan } from '../as-the-sdk-can.ts';
import { fakeConnection } from '../fakes.ts';
import { sdkClientOf, sdkCommandOf, sdkPackages } from '../sdk-clients.ts';

const representatives = [
  'ce GetCostAndUsage',
  'cloudwatch DescribeAlarms',
  'iam ListUsers',
  'lambda ListFunctions',
  's3 ListObjectsV2',
  'sqs ReceiveMessage',
  'sts AssumeRole',
];
const actions = [...new Set([...actionsInUse(), ...representatives])]
  .toSorted()
  .filter((name) => (name.split(' ')[0] ?? '') in sdkPackages)
  // Streams of events are compared with the SDK's own codec, event by event.
  .filter((name) => operationOf(name).events === undefined);

function operationOf(name: string): ReturnType<typeof findOperation> {
  const [service = '', action = ''] = name.split(' ');
  return findOperation(service, action);
}

/** What does not differ between an absent member, an undefined one and, in XML, an empty list. */
function plain(value: unknown): unknown {
  if (value instanceof Date || value instanceof Uint8Array)
    return value instanceof Date ? value.toISOString() : Buffer.from(value).toString('hex');
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(
    ([name, one]) => one !== undefined && name !== '$metadata' && !(Array.isArray(one) && one.length === 0),
  );
  return Object.fromEntries(entries.map(([name, one]) => [name, plain(one)]));
}

/** Members of requests that the SDK works on before it sends them; the answer is what is looked at here. */
const ofRequests = new Set([
  // Of several regions at once; what it may be is the SDK's to say.
  'EndpointId',
  'SSECustomerKey',
  'CopySourceSSECustomerKey',
  'ChecksumAlgorithm',
  'ChecksumMode',
]);

function unworked(input: object): object {
  return Object.fromEntries(Object.entries(input).filter(([name]) => !ofRequests.has(name)));
}

/** Actions of S3 whose answer may be an error after all: the SDK takes an empty one for that. */
const decidedLate = new Set(['CompleteMultipartUpload', 'CopyObject', 'UploadPartCopy']);

/** Numbers of the service's model that the SDK's model has as texts. */
const textsThere = new Set(['PartNumberMarker', 'NextPartNumberMarker']);

/**
 * An answer with what streams read to its end, and without what the SDK alone has: the metadata of an object that has
 * none, and a date beside the text of S3's `Expires`, which may be no date.
 */
async function read(answer: object): Promise<object> {
  const read: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(answer)) {
    // A payload without a byte is null to the SDK.
    if (name === 'Payload' && (value === null || (value instanceof Uint8Array && value.length === 0)))
      continue;
    if (name === 'Metadata' && Object.keys(Object(value)).length === 0) continue;
    if (name === 'Expires' && 'ExpiresString' in answer) continue;
    if (name === 'ExpiresString') read['Expires'] = value;
    else read[name] = isStream(value) ? await wholeBody(value) : textsThere.has(name) ? String(value) : value;
  }
  return read;
}

function isStream(value: unknown): value is AsyncIterable<Uint8Array> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}

describe('our reading of an answer is the SDK’s', () => {
  test.each(actions)('%s', async (name) => {
    const [service = '', action = ''] = name.split(' ');
    const operation = findOperation(service, action);
    const protocol = operation.service.metadata.protocols[0];
    await fc.assert(
      fc.asyncProperty(
        arbitraryInput(operation.output),
        arbitraryInput(operation.input),
        async (made, generated) => {
          // It is the status of the whole answer: another one would make an error of it.
          const output = 'StatusCode' in made ? { ...made, StatusCode: 200 } : made;
          const input = unworked(asTheSdkCan(action, generated));
          const written = writeResponse(operation, protocol, output, 'request-1');
          const body = Buffer.from(await wholeBody(written.body));
          fc.pre(body.length > 0 || !decidedLate.has(action));
          const requestHandler = {
            metadata: { handlerProtocol: 'http/1.1' },
            handle: async () => ({
              response: new HttpResponse({
                statusCode: written.status,
                headers: { ...written.headers },
                body: Readable.from([body]),
              }),
            }),
            updateHttpClientConfig() {},
            httpHandlerConfigs: () => ({}),
            destroy() {},
          };
          const client = await sdkClientOf(service, {
            region: 'eu-central-1',
            requestHandler,
            maxAttempts: 1,
            md5: false,
            // The answers are made up, and so are the checksums in them.
            responseChecksumValidation: 'WHEN_REQUIRED',
          });
          const theirs = await client.send(sdkCommandOf(service, action, input));
          const { connection } = await fakeConnection(() => ({ ...written, body }));
          const ours = await connection.invoke(service, action, input);
          expect(plain(await read(ours))).toEqual(plain(await read(theirs)));
        },
      ),
      { numRuns: 8 },
    );
  });
});
