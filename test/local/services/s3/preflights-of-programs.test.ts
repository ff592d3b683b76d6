import { CreateBucketCommand, PutBucketCorsCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startS3 } from './s3-rig.ts';
import type { S3Rig } from './s3-rig.ts';

const Bucket = 'shared';
let rig: S3Rig;
beforeAll(async () => {
  rig = await startS3();
  await rig.s3.send(new CreateBucketCommand({ Bucket }));
  const CORSRules = [{ AllowedMethods: ['PUT'], AllowedOrigins: ['*.example'] }];
  await rig.s3.send(new PutBucketCorsCommand({ Bucket, CORSConfiguration: { CORSRules } }));
});
afterAll(() => rig[Symbol.asyncDispose]());

async function ask(headers: Record<string, string>, method = 'OPTIONS') {
  const { status, body, ...rest } = await rig.cloud.handle({
    method,
    protocol: 'http',
    hostname: 'localhost',
    path: `/${Bucket}`,
    query: '',
    headers: { host: 'localhost:4566', ...headers },
    body: new Uint8Array(0),
  });
  return {
    status,
    headers: rest.headers,
    text: body instanceof Uint8Array ? Buffer.from(body).toString() : '',
  };
}

test('a preflight says who asks, and for what', async () => {
  expect((await ask({})).text).toContain('Insufficient information. Origin request header needed.');
  const nameless = await ask({ origin: 'a.example' });
  expect(nameless.status).toBe(400);
  expect(nameless.text).toContain('Invalid Access-Control-Request-Method: null');
});

test('a program hears from a bucket what its rules say of the bucket itself; a page does not', async () => {
  const preflight = async (agent: string): Promise<number> => {
    const { port } = new URL(rig.endpoint);
    const headers = { origin: 'a.example', 'access-control-request-method': 'PUT', 'user-agent': agent };
    return (await fetch(`http://127.0.0.1:${port}/${Bucket}`, { method: 'OPTIONS', headers })).status;
  };
  expect(await preflight('python-requests/2.32')).toBe(200);
  expect(await preflight('Mozilla/5.0')).toBe(403);
});

test('a request that says which headers it has is shared if the rules allow these', async () => {
  const origin = 'a.example';
  const shared = async (headers: Record<string, string>) =>
    (await ask({ origin, ...headers }, 'PUT')).headers['access-control-allow-origin'];
  expect(await shared({})).toBe(origin);
  expect(await shared({ 'x-amz-request-payer': 'requester' })).toBe(origin);
  expect(await shared({ 'access-control-request-headers': 'x-amz-request-payer' })).toBeUndefined();
});

test('a program hears from S3 that a bucket has no rules or is not there, and a page nothing', async () => {
  await rig.s3.send(new CreateBucketCommand({ Bucket: 'unshared' }));
  const { port } = new URL(rig.endpoint);
  const preflight = async (path: string, headers: Record<string, string>, method = 'OPTIONS') => {
    const all = { origin: 'https://a.example', 'user-agent': 'python-requests/2.32', ...headers };
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, headers: all });
    return `${answer.status} ${await answer.text()}`;
  };
  const wanted = { 'access-control-request-method': 'PUT' };
  const notEnabled =
    /^403 .*<Code>AccessForbidden<.*<Message>CORSResponse: CORS is not enabled for this bucket\.<.*<Method>PUT<.*<ResourceType>BUCKET</s;
  expect(await preflight('/unshared', wanted)).toMatch(notEnabled);
  expect(await preflight('/unshared', {})).toMatch(/<Method>OPTIONS<.*<ResourceType>BUCKET</s);
  expect(await preflight('/nobody-has', {})).toMatch(
    /^403 .*<Message>CORSResponse: Bucket not found<.*<Method>OPTIONS<.*<ResourceType>BUCKET</s,
  );
  const guarded = /^403 .*Pages of this origin may not call this local cloud\./s;
  expect(await preflight('/unshared', { ...wanted, 'user-agent': 'Mozilla/5.0' })).toMatch(guarded);
  expect(await preflight('/unshared', {}, 'GET')).toMatch(guarded);
  expect(await preflight('/', wanted)).toMatch(guarded);
  expect(await preflight('/unshared', { ...wanted, 'x-amz-target': 'DynamoDB_20120810.ListTables' })).toMatch(
    guarded,
  );
});
