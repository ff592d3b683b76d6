import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { HttpRequest } from '../../../src/wire/http.ts';
import { presign } from '../../../src/wire/sigv4/presign.ts';
import { loadService, serviceNames } from '../../../src/wire/service.ts';
import { ManualClock } from '../../support/manual-clock.ts';
import { iamRig, trustText, type IamRig } from '../services/iam/iam-rig.ts';
import { keysOf, roleWith, type Keys } from './access-rig.ts';

let rig: IamRig;
const wall = new ManualClock(Date.now());
const root: Keys = { accessKeyId: 'test', secretAccessKey: 'test' };

beforeAll(async () => {
  rig = await iamRig({ wall });
  const s3 = new S3Client({ ...rig.running.clientOptions, forcePathStyle: true });
  await s3.send(new CreateBucketCommand({ Bucket: 'bucket' }));
  await s3.send(new PutObjectCommand({ Bucket: 'bucket', Key: 'a', Body: 'hello' }));
});
afterAll(() => rig[Symbol.asyncDispose]());

/** A request whose address alone carries the right to make it. */
function address(service: string, path: string, query: string, expiresSeconds: number, credentials = root) {
  const { port } = rig.running;
  const host = `localhost:${port}`;
  const request: HttpRequest = {
    method: 'GET',
    protocol: 'http',
    hostname: 'localhost',
    port,
    path,
    query,
    headers: { host },
    body: new Uint8Array(),
  };
  return presign(request, { credentials, region: 'us-east-1', service, now: wall.now(), expiresSeconds });
}

async function open(request: HttpRequest) {
  const { status, body } = await rig.running.cloud.handle(request);
  const bytes: Uint8Array[] = [];
  if (body instanceof Uint8Array) bytes.push(body);
  else if (body !== undefined) for await (const piece of body) bytes.push(piece);
  return { status, text: Buffer.concat(bytes).toString() };
}

test("an object's address works for as long as it says, and not a second longer", async () => {
  const get = address('s3', '/bucket/a', '', 60);
  expect(await open(get)).toEqual({ status: 200, text: 'hello' });
  wall.advance(59_000);
  expect(await open(get)).toMatchObject({ status: 200 });
  wall.advance(2000);
  const late = await open(get);
  expect(late).toMatchObject({
    status: 403,
    text: expect.stringContaining('<Message>Request has expired</Message>'),
  });
  expect(late.text).toContain('<X-Amz-Expires>60</X-Amz-Expires>');
  const longer = { ...get, query: get.query.replace('X-Amz-Expires=60', 'X-Amz-Expires=600') };
  expect(await open(longer)).toMatchObject({
    status: 403,
    text: expect.stringContaining('SignatureDoesNotMatch'),
  });
  const other = { ...address('s3', '/bucket/a', '', 60), path: '/bucket/b' };
  expect(await open(other)).toMatchObject({
    status: 403,
    text: expect.stringContaining('SignatureDoesNotMatch'),
  });
});

test('it dies with the session that signed it, whatever it says itself', async () => {
  const RoleArn = await roleWith(rig.iam, 'reader', trustText({ AWS: '123456789012' }), {
    Action: 's3:GetObject',
  });
  const sts = new STSClient(rig.running.clientOptions);
  const assume = new AssumeRoleCommand({ RoleArn, RoleSessionName: 'reading', DurationSeconds: 900 });
  const { Credentials } = await sts.send(assume);
  const get = address('s3', '/bucket/a', '', 86_400, keysOf(Credentials));
  expect(await open(get)).toMatchObject({ status: 200 });
  await rig.running.cloud.clock.advance('16m');
  expect(await open(get)).toMatchObject({ status: 400, text: expect.stringContaining('ExpiredToken') });
});

/** What every query of the older protocols may be asked with its signature in the address. */
const asked: Readonly<Record<string, string>> = {
  autoscaling: 'DescribeAutoScalingGroups',
  ec2: 'DescribeVpcs',
  iam: 'ListUsers',
  ses: 'GetSendQuota',
  sns: 'ListTopics',
  sqs: 'ListQueues',
  sts: 'GetCallerIdentity',
  cloudwatch: 'ListMetrics',
};

test('a query that is signed in its address lives for as long as it says, at every service that takes one', async () => {
  const services = serviceNames.map(loadService).filter(({ metadata, name }) => {
    const form = metadata.protocols.some((protocol) => protocol === 'query' || protocol === 'ec2');
    return form && !['sdb', 'cloudfront'].includes(name);
  });
  expect(services.map(({ name }) => name).toSorted()).toEqual(Object.keys(asked).toSorted());
  for (const { name, metadata } of services) {
    const query = `Action=${asked[name]}&Version=${metadata.apiVersion}`;
    const get = address(metadata.signingName, '/', query, 30);
    expect(await open(get), name).toMatchObject({ status: 200 });
    const changed = await open({ ...get, query: `${get.query}&MaxItems=1` });
    expect(changed.text, name).toMatch(/SignatureDoesNotMatch|AuthFailure/);
    wall.advance(31_000);
    const late = await open(get);
    expect(late.status, `${name}: ${late.text}`).toBeGreaterThanOrEqual(400);
    expect(late.text, name).toMatch(/Signature expired: |Request has expired/);
  }
});
