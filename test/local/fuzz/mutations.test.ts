import fc from 'fast-check';
import { expect, test } from 'vitest';

import { LocalCloud } from '../../../src/local/cloud.ts';
import type { HttpRequest } from '../../../src/wire/http.ts';
import { shapedError } from '../../support/aws-shape.ts';
import { form, jsonCall, signed } from '../../support/signed.ts';
import type { UnsignedRequest } from '../../support/signed.ts';

const ec2 = (body: string): UnsignedRequest => form('ec2', `Version=2016-11-15&${body}`);

/** Valid requests of every protocol that a service of the cloud speaks. */
const valid: readonly UnsignedRequest[] = [
  ec2('Action=DescribeInstances&Filter.1.Name=tag%3AName&Filter.1.Value.1=web%2A&MaxResults=5'),
  ec2(
    'Action=RunInstances&ImageId=ami-0abcdef1234567890&InstanceType=t3.micro&MinCount=1&MaxCount=2&TagSpecification.1.ResourceType=instance&TagSpecification.1.Tag.1.Key=a&TagSpecification.1.Tag.1.Value=b&UserData=aGVsbG8%3D&BlockDeviceMapping.1.DeviceName=%2Fdev%2Fxvda&BlockDeviceMapping.1.Ebs.VolumeSize=8',
  ),
  ec2('Action=StopInstances&InstanceId.1=i-0123456789abcdef0&Force=true'),
  ec2('Action=DescribeVpcs&DryRun=false'),
  form('sts', 'Action=GetCallerIdentity&Version=2011-06-15'),
  form(
    'sts',
    'Action=AssumeRole&Version=2011-06-15&RoleArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2Fx&RoleSessionName=me&DurationSeconds=900',
  ),
  jsonCall(
    'ssm',
    'AmazonSSM.PutParameter',
    '{"Name":"/a/b","Value":"v","Type":"String","Tags":[{"Key":"k","Value":"v"}]}',
  ),
  jsonCall(
    'ssm',
    'AmazonSSM.GetParametersByPath',
    '{"Path":"/a","Recursive":true,"MaxResults":10,"ParameterFilters":[{"Key":"Type","Values":["String"]}]}',
  ),
  jsonCall('ssm', 'AmazonSSM.GetParameter', '{"Name":"/a/b","WithDecryption":true}'),
];

const scraps = fc.oneof(
  fc.constantFrom(
    '',
    '&',
    '=',
    '%',
    '%zz',
    '%00',
    '.',
    '..1',
    '.99999999999',
    '{',
    '}',
    '[',
    ']',
    '"',
    '\\',
    '\\u',
    ',',
    ':',
    'null',
    '-1',
    '1e999',
    'NaN',
    'true',
    '\0',
    '\ud800',
    '&&&&',
    'Action=',
    '__proto__',
    'constructor',
    '[[[[[[[[',
    '{"a":'.repeat(200),
    'x'.repeat(5000),
  ),
  fc.string({ maxLength: 12, unit: 'binary' }),
);
const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  drop: fc.nat({ max: 20 }),
  put: scraps,
});
const mutations = fc.array(mutation, { minLength: 1, maxLength: 4 });

type Mutations = readonly { at: number; drop: number; put: string }[];

function mutate(text: string, changes: Mutations): string {
  return changes.reduce((sofar, { at, drop, put }) => {
    const from = Math.floor(at * sofar.length);
    return sofar.slice(0, from) + put + sofar.slice(from + drop);
  }, text);
}

/** Answers of all kinds are fine but one: ours having failed. */
async function check(cloud: LocalCloud, request: HttpRequest): Promise<number> {
  const response = await cloud.handle(request);
  expect(response.status, JSON.stringify(cloud.failures, undefined, 1)).toBeLessThan(500);
  if (response.status >= 300) {
    const error = await shapedError(response, request.method);
    expect(error, Buffer.from(Object(response.body)).toString()).toBeDefined();
  }
  return response.status;
}

test('bodies that were spoilt before they were signed', async () => {
  await using cloud = await LocalCloud.start({ seed: 1 });
  const statuses = new Set<number>();
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...valid), mutations, async (request, changes) => {
      statuses.add(await check(cloud, signed({ ...request, body: mutate(String(request.body), changes) })));
    }),
    { numRuns: 4000 },
  );
  expect(cloud.failures).toEqual([]);
  expect(statuses).toContain(400);
});

test('requests that were spoilt after they were signed do nothing', async () => {
  await using cloud = await LocalCloud.start({ seed: 1 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...valid), mutations, async (request, changes) => {
      const good = signed(request);
      const body = mutate(String(request.body), changes);
      fc.pre(body !== request.body);
      const status = await check(cloud, { ...good, body: Buffer.from(body) });
      expect([400, 401, 403]).toContain(status);
    }),
    { numRuns: 2000 },
  );
  expect(cloud.failures).toEqual([]);
});

test('headers that were dropped, doubled and spoilt', async () => {
  await using cloud = await LocalCloud.start({ seed: 1 });
  const name = fc.constantFrom(
    'authorization',
    'x-amz-date',
    'host',
    'content-type',
    'x-amz-target',
    'x-amz-security-token',
    'x-amz-content-sha256',
    'expect',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...valid),
      name,
      fc.option(mutations, { nil: undefined }),
      async (request, header, changes) => {
        const good = signed(request);
        const { [header]: before, ...others } = good.headers;
        const headers =
          changes === undefined ? others : { ...others, [header]: mutate(before ?? 'x', changes) };
        await check(cloud, { ...good, headers });
      },
    ),
    { numRuns: 3000 },
  );
  expect(cloud.failures).toEqual([]);
});

test('methods, paths and queries that are none of ours', async () => {
  await using cloud = await LocalCloud.start({ seed: 1 });
  const service = fc.constantFrom('ec2', 'sts', 'ssm', 's3', 'lambda', 'nonsense', '', 'iam', 'monitoring');
  const method = fc.constantFrom('GET', 'PUT', 'POST', 'DELETE', 'HEAD', 'PATCH', 'OPTIONS', 'X');
  await fc.assert(
    fc.asyncProperty(service, method, mutations, mutations, async (scope, verb, path, query) => {
      await check(
        cloud,
        signed({
          service: scope,
          method: verb,
          path: `/${mutate('bucket/key', path)}`,
          query: mutate('Action=ListUsers&Version=2010-05-08', query),
        }),
      );
    }),
    { numRuns: 3000 },
  );
  expect(cloud.failures).toEqual([]);
});
