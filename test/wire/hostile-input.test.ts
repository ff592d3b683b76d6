import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readResponse, writeRequest } from '../../src/wire/client.ts';
import { WireError } from '../../src/wire/error.ts';
import type { HttpRequest } from '../../src/wire/http.ts';
import { identify } from '../../src/wire/identify.ts';
import type { Operation } from '../../src/wire/operation.ts';
import type { Protocol } from '../../src/wire/protocol.ts';
import { readRequest, writeResponse } from '../../src/wire/server.ts';
import { loadService } from '../../src/wire/service.ts';
import type { ServiceName } from '../../src/wire/service.ts';

function operationOf(service: ServiceName, action: string): Operation {
  const operation = loadService(service).operation(action);
  if (operation === undefined) throw new Error(`${service} has no ${action}`);
  return operation;
}

function requestOf(operation: Operation, protocol: Protocol, input: object): HttpRequest {
  return { ...writeRequest(operation, input, { protocol }), protocol: 'http', hostname: 'localhost' };
}

const CALLS: readonly [ServiceName, string, Protocol, object][] = [
  [
    'ec2',
    'RunInstances',
    'ec2',
    { MinCount: 1, MaxCount: 2, TagSpecifications: [{ Tags: [{ Key: 'k', Value: 'v' }] }] },
  ],
  ['iam', 'CreateUser', 'query', { UserName: 'u', Tags: [{ Key: 'k', Value: 'v' }] }],
  ['ssm', 'PutParameter', 'json', { Name: 'n', Value: 'v', Tags: [{ Key: 'k', Value: 'v' }] }],
  [
    'cloudwatch',
    'PutMetricData',
    'rpc-v2-cbor',
    { Namespace: 'n', MetricData: [{ MetricName: 'm', Value: 1.5, Timestamp: new Date(0) }] },
  ],
  [
    'scheduler',
    'CreateSchedule',
    'rest-json',
    {
      Name: 'n',
      ScheduleExpression: 'rate(1 day)',
      Target: { Arn: 'a', RoleArn: 'r' },
      FlexibleTimeWindow: { Mode: 'OFF' },
    },
  ],
  [
    's3',
    'PutBucketLifecycleConfiguration',
    'rest-xml',
    {
      Bucket: 'b',
      LifecycleConfiguration: { Rules: [{ ID: 'i', Status: 'Enabled', Expiration: { Days: 3 } }] },
    },
  ],
];

describe.each(CALLS)('%s %s', (service, action, protocol, input) => {
  const operation = operationOf(service, action);
  const request = requestOf(operation, protocol, input);
  const body = Buffer.from(request.body instanceof Uint8Array ? request.body : []);

  test('a request with bytes changed, cut or added is read or refused in the words of AWS', async () => {
    const change = fc.record({
      at: fc.nat(body.length),
      remove: fc.nat(3),
      add: fc.uint8Array({ maxLength: 3 }),
    });
    const property = fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      let changed = body;
      for (const { at, remove, add } of changes)
        changed = Buffer.concat([changed.subarray(0, at), add, changed.subarray(at + remove)]);
      const altered = { ...request, body: changed };
      identify(altered);
      try {
        expect(typeof (await readRequest(operation, protocol, altered))).toBe('object');
      } catch (error) {
        expect(error).toBeInstanceOf(WireError);
        if (error instanceof WireError) expect(error.status).toBeLessThan(500);
      }
    });
    await fc.assert(property, { numRuns: 300, seed: 7 });
  });

  test('an answer with bytes changed is read or is an error, and never thrown', async () => {
    const answer = writeResponse(operation, protocol, {}, 'id');
    const bytes = Buffer.from(answer.body instanceof Uint8Array ? answer.body : []);
    const property = fc.asyncProperty(
      fc.nat(bytes.length),
      fc.uint8Array({ maxLength: 4 }),
      async (at, add) => {
        const changed = Buffer.concat([bytes.subarray(0, at), add, bytes.subarray(at + 1)]);
        for (const status of [200, 400])
          expect(
            await readResponse(operation, { ...answer, status, body: changed }, { protocol }),
          ).toHaveProperty('ok');
      },
    );
    await fc.assert(property, { numRuns: 100, seed: 7 });
  });
});

async function refusal(service: ServiceName, action: string, body: string): Promise<string> {
  const operation = operationOf(service, action);
  const [protocol] = operation.service.metadata.protocols;
  const path = operation.service.name === 's3' ? '/b' : '/';
  const request: HttpRequest = {
    method: 'POST',
    protocol: 'http',
    hostname: 'localhost',
    path,
    query: '',
    headers: {},
    body: Buffer.from(body),
  };
  try {
    await readRequest(operation, protocol, request);
  } catch (error) {
    if (error instanceof WireError) return `${error.status} ${error.code}: ${error.message}`;
    throw error;
  }
  return 'read';
}

describe('what each family says', () => {
  const misfit =
    '400 MalformedXML: The XML you provided was not well-formed or did not validate against our published schema';

  test('S3 says of every fault of a document the same', async () => {
    expect(await refusal('s3', 'PutBucketTagging', '<Tagging><TagSet>')).toBe(misfit);
    expect(await refusal('s3', 'PutBucketTagging', '<!DOCTYPE x [<!ENTITY a "b">]><Tagging/>')).toBe(misfit);
    expect(await refusal('s3', 'PutBucketTagging', '<Tagging>&a;</Tagging>')).toBe(misfit);
    expect(await refusal('s3', 'PutBucketTagging', '<a>'.repeat(10_000))).toBe(misfit);
    expect(await refusal('s3', 'PutBucketTagging', '<Tagging></Wrong>')).toBe(misfit);
  });

  test('JSON services name the kind that they found', async () => {
    const type = '400 SerializationException: ';
    expect(await refusal('ssm', 'GetParameter', '{"Name":1}')).toBe(
      `${type}NUMBER_VALUE can not be converted to a String`,
    );
    expect(await refusal('ssm', 'GetParameter', '{"Name":true}')).toBe(
      `${type}TRUE_VALUE can not be converted to a String`,
    );
    expect(await refusal('ssm', 'GetParameter', '{"Name":{}}')).toBe(
      `${type}Start of structure or map found where not expected.`,
    );
    expect(await refusal('ssm', 'GetParameter', '{"Name":')).toBe(type);
  });

  test('EC2 names the parameter', async () => {
    const prefix = 'Action=DescribeInstances&Version=2016-11-15';
    expect(await refusal('ec2', 'DescribeInstances', `${prefix}&MaxResults=many`)).toBe(
      '400 InvalidParameterValue: Value (many) for parameter maxResults is invalid.',
    );
    expect(await refusal('ec2', 'DescribeInstances', `${prefix}&Colour=blue`)).toBe(
      '400 UnknownParameter: The parameter Colour is not recognized',
    );
    expect(await refusal('ec2', 'DescribeInstances', `${prefix}&InstanceId.1=%zz`)).toMatch(
      /^400 MalformedQueryString: /,
    );
  });
});

test('a key named __proto__ is a key like any other', async () => {
  const operation = operationOf('sqs', 'TagQueue');
  const body = Buffer.from('{"QueueUrl":"u","Tags":{"__proto__":"x"}}');
  const request: HttpRequest = {
    method: 'POST',
    protocol: 'http',
    hostname: 'localhost',
    path: '/',
    query: '',
    headers: {},
    body,
  };
  const { Tags } = await readRequest(operation, 'json', request);
  expect(Object.entries(Tags ?? {})).toEqual([['__proto__', 'x']]);
  expect(Object.getPrototypeOf(Tags)).toBe(Object.prototype);
});
