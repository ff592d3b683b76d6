import { request } from 'node:http';
import { createHmac } from 'node:crypto';
import {
  CopyObjectCommand,
  CreateBucketCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  PutBucketCorsCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { expect, test } from 'vitest';
import type { HttpRequest } from '../../../../src/wire/http.ts';
import { send } from './front-rig.ts';
import { startS3 } from './s3-rig.ts';
import type { S3Rig } from './s3-rig.ts';

const Bucket = 'a-bucket';
const origin = 'http://page.example';

test('a page is let in as the bucket’s rules say', async () => {
  await using rig = await startS3();
  await rig.s3.send(new CreateBucketCommand({ Bucket }));
  const CORSRules = [
    {
      AllowedMethods: ['GET'],
      AllowedOrigins: ['http://*.example'],
      AllowedHeaders: ['x-*'],
      MaxAgeSeconds: 9,
    },
  ];
  await rig.s3.send(new PutBucketCorsCommand({ Bucket, CORSConfiguration: { CORSRules } }));
  const ask = (method: string, headers = 'X-One') =>
    send(rig, {
      method: 'OPTIONS',
      path: `/${Bucket}/k`,
      headers: { origin, 'access-control-request-method': method, 'access-control-request-headers': headers },
    });
  expect(await ask('GET')).toMatchObject({
    status: 200,
    headers: {
      'access-control-allow-origin': origin,
      'access-control-allow-headers': 'x-one',
      'access-control-max-age': '9',
    },
  });
  expect((await ask('GET', 'Y-One')).status).toBe(403);
  const refused = await ask('PUT');
  expect(refused.status).toBe(403);
  expect(refused.text).toContain('<Code>AccessForbidden</Code>');
  const read = await send(rig, { path: `/${Bucket}/k`, headers: { origin } });
  expect(read.headers['access-control-allow-origin']).toBe(origin);
});

test('a page of no listed origin gets what the bucket shares with it, and nothing else', async () => {
  await using rig = await startS3();
  await rig.s3.send(new CreateBucketCommand({ Bucket }));
  const CORSRules = [
    { AllowedMethods: ['GET', 'PUT', 'POST'], AllowedOrigins: [origin], AllowedHeaders: ['*'] },
  ];
  const browser = { origin, 'user-agent': 'Mozilla/5.0', 'sec-fetch-site': 'cross-site' };
  const page = async (
    path: string,
    method = 'GET',
    headers: Record<string, string> = {},
    own: Record<string, string> = browser,
  ): Promise<number> => {
    const { port } = new URL(rig.endpoint);
    return new Promise((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port, method, path, headers: { ...own, ...headers } });
      asked.on('response', (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      });
      asked.on('error', reject).end();
    });
  };
  const preflight = (path: string, method: string, headers = 'x-a') =>
    page(path, 'OPTIONS', {
      'access-control-request-method': method,
      'access-control-request-headers': headers,
    });
  const guarded = 403;
  expect(await preflight(`/${Bucket}/k`, 'PUT')).toBe(guarded);
  await rig.s3.send(new PutBucketCorsCommand({ Bucket, CORSConfiguration: { CORSRules } }));
  expect(await preflight(`/${Bucket}/k`, 'PUT')).toBe(200);
  const shared = (
    headers: Record<string, string | undefined>,
    path = `/${Bucket}/k`,
    method = 'PUT',
    query = '',
  ) =>
    rig.cloud.shares({
      method,
      protocol: 'http',
      hostname: 'localhost',
      path,
      query,
      body: new Uint8Array(0),
      headers: {
        host: 'localhost:4566',
        ...browser,
        ...Object.fromEntries(Object.entries(headers).map(([k, v]) => [k, v ?? ''])),
      },
    });
  expect(await shared({})).toBe(true);
  expect(await shared({ origin: 'http://other.example' })).toBe(false);
  expect(await shared({}, `/${Bucket}/k`, 'DELETE')).toBe(false);
  expect(await shared({}, `/${Bucket}`, 'PUT', 'policy')).toBe(false);
  expect(await shared({}, `/${Bucket}`, 'POST')).toBe(false);
  expect(await shared({ 'content-type': 'multipart/form-data; boundary=x' }, `/${Bucket}`, 'POST')).toBe(
    true,
  );
  expect(await shared({ 'x-amz-copy-source': 'private/secret' })).toBe(false);
  expect(await shared({ 'x-amz-target': 'AmazonSSM.GetParameters' }, `/${Bucket}/k`, 'POST')).toBe(false);
  expect(await shared({}, `/${Bucket}/k`, 'GET', 'Action=TerminateInstances&Version=2016-11-15')).toBe(false);
  const scope = 'X-Amz-Credential=test%2F20261127%2Fus-east-1%2Flambda%2Faws4_request';
  expect(await shared({}, `/${Bucket}/k`, 'GET', scope)).toBe(false);
  expect(await shared({}, `/${Bucket}/k`, 'GET', scope.replace('lambda', 's3'))).toBe(true);
  expect(await preflight(`/${Bucket}/k`, 'PUT', 'x-amz-copy-source')).toBe(guarded);
  expect(await page('/', 'GET')).toBe(guarded);
  // What is no browser hears from a bucket that has rules, also where none is for it, and from no other.
  const program = { origin: 'http://other.example', 'user-agent': 'python-requests/2.32' };
  const asProgram = (headers: Record<string, string>, path = `/${Bucket}/k`) =>
    rig.cloud.shares({
      method: 'GET',
      protocol: 'http',
      hostname: 'localhost',
      path,
      query: '',
      body: new Uint8Array(0),
      headers: { host: 'localhost:4566', ...program, ...headers },
    });
  await rig.s3.send(new CreateBucketCommand({ Bucket: `${Bucket}-closed` }));
  expect(await asProgram({})).toBe(true);
  expect(await asProgram({ 'sec-fetch-site': 'cross-site' })).toBe(false);
  for (const name of ['Mozilla/5.0', 'MyApp/1 Electron/30', ' x'])
    expect(await asProgram({ 'user-agent': name })).toBe(false);
  expect(await asProgram({}, `/${Bucket}-closed/k`)).toBe(false);
  expect(await page(`/${Bucket}-closed/k`, 'GET', {}, program)).toBe(guarded);
  expect(await page('/', 'GET', {}, program)).toBe(guarded);
  expect(await page(`/${Bucket}/k`)).toBe(403);
});

/** A form signed as version 2 has it. */
function form(
  rig: S3Rig,
  key: string,
  conditions: readonly unknown[],
  content: string,
  expiration = new Date(rig.cloud.clock.now() + 3_600_000).toISOString(),
  more: Readonly<Record<string, string>> = {},
): Partial<HttpRequest> {
  const policy = Buffer.from(JSON.stringify({ expiration, conditions })).toString('base64');
  const { accessKeyId, secretAccessKey } = rig.cloud.rootKey;
  const signature = createHmac('sha1', secretAccessKey).update(policy).digest('base64');
  const status = { success_action_status: '201' };
  const fields = { key, AWSAccessKeyId: accessKeyId, policy, signature, ...status, ...more };
  const parts = Object.entries(fields).map(
    ([name, value]) => `--B\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const file = `--B\r\nContent-Disposition: form-data; name="file"; filename="f.txt"\r\n\r\n${content}\r\n--B--\r\n`;
  return {
    method: 'POST',
    path: `/${Bucket}`,
    headers: { 'content-type': 'multipart/form-data; boundary=B' },
    body: Buffer.from(parts.join('') + file),
  };
}

test('a form is an upload by whoever signed its policy, within what that allows', async () => {
  await using rig = await startS3();
  await rig.s3.send(new CreateBucketCommand({ Bucket }));
  const rules = [{ bucket: Bucket }, ['starts-with', '$key', 'up/'], { success_action_status: '201' }];
  const posted = await send(rig, form(rig, 'up/${filename}', rules, 'from a form'));
  expect(posted.status).toBe(201);
  expect(posted.text).toContain('<Key>up/f.txt</Key>');
  const got = await rig.s3.send(new GetObjectCommand({ Bucket, Key: 'up/f.txt' }));
  expect(await got.Body?.transformToString()).toBe('from a form');
  const elsewhere = await send(rig, form(rig, 'other', rules, ''));
  expect(elsewhere.text).toContain(
    'Invalid according to Policy: Policy Condition failed: [&quot;starts-with&quot;, &quot;$key&quot;, &quot;up/&quot;]',
  );
  const tagged = async (tagging: string) => {
    const allowed = [...rules, ['eq', '$tagging', tagging]];
    return send(rig, form(rig, 'up/t', allowed, '', undefined, { tagging }));
  };
  const tags = async () =>
    (await rig.s3.send(new GetObjectTaggingCommand({ Bucket, Key: 'up/t' }))).TagSet ?? [];
  await tagged('<Tagging><TagSet><Tag><Key>a</Key><Value>b</Value></Tag></TagSet></Tagging>');
  expect(await tags()).toEqual([{ Key: 'a', Value: 'b' }]);
  expect((await tagged('<Other></Other>')).status).toBe(201);
  expect(await tags()).toEqual([]);
  expect((await tagged('no document')).text).toContain('<Code>MalformedXML</Code>');
  const large = await send(rig, form(rig, 'up/x', [...rules, ['content-length-range', 1, 3]], 'four'));
  expect(large.text).toContain('<Code>EntityTooLarge</Code>');
  expect(large.text).toContain('<ProposedSize>4</ProposedSize>');
  const unnamed = await send(rig, form(rig, 'up/x', rules.slice(1), ''));
  expect(unnamed.status).toBe(403);
  expect(unnamed.text).toContain('Invalid according to Policy: Extra input fields: bucket');
  const faulty = async (rule: object): Promise<string> =>
    (await send(rig, form(rig, 'up/x', [...rules, rule], ''))).text;
  expect(await faulty({})).toContain(
    'Invalid Policy: Invalid Simple-Condition: Simple-Conditions must have exactly one property specified.',
  );
  expect(await faulty({ acl: 5 })).toContain('Invalid Simple-Condition: value must be a string.');
  expect(await faulty([])).toContain('Invalid Condition: missing operation identifier.');
  expect(await faulty(['is', '$key', 'x'])).toContain('<Code>InvalidPolicyDocument</Code>');
  expect(await faulty(['content-length-range', 0])).toContain('<Code>InvalidPolicyDocument</Code>');
  const ofType = async (type: string): Promise<number> => {
    const allowed = [...rules, ['starts-with', '$Content-Type', 'image/']];
    return (await send(rig, form(rig, 'up/i', allowed, '', undefined, { 'Content-Type': type }))).status;
  };
  expect(await ofType('image/png, image/gif')).toBe(201);
  expect(await ofType('image/png, text/html')).toBe(403);
  const newForm = async (more: Readonly<Record<string, string>>): Promise<string> => {
    const fields = {
      'x-amz-algorithm': 'AWS4-HMAC-SHA256',
      'x-amz-credential': 'AKID/20260101/us-east-1/s3/aws4_request',
      'x-amz-date': '20260101T000000Z',
      'x-amz-signature': 'none',
    };
    return (await send(rig, form(rig, 'up/n', rules, '', undefined, { ...fields, ...more }))).text;
  };
  expect(await newForm({ 'x-amz-algorithm': 'AWS4' })).toContain('Only AWS4-HMAC-SHA256 is supported');
  expect(await newForm({ 'x-amz-date': '2026-01-01' })).toContain(
    'X-Amz-Date must be formated via ISO8601 Long format',
  );
  expect(await newForm({})).toContain('<Code>InvalidAccessKeyId</Code>');
  const named = await send(rig, form(rig, '${filename}', rules.toSpliced(1, 1, ['eq', '$key', 'f.txt']), ''));
  expect(named.status, 'a policy sees the key with the name of the file').toBe(201);
  const undated = await send(rig, form(rig, 'up/x', rules, '', '2099-01-01 00:00:00'));
  expect(undated.text).toContain("Invalid Policy: Invalid 'expiration' value: '2099-01-01 00:00:00'");
});

test('what another key than S3’s encrypts has an ETag that is no MD5, and copies out of it have', async () => {
  await using rig = await startS3();
  const { s3 } = rig;
  await s3.send(new CreateBucketCommand({ Bucket }));
  const md5 = '"900150983cd24fb0d6963f7d28e17f72"';
  const key = { Bucket, Key: 'sealed', ServerSideEncryption: 'aws:kms' } as const;
  const { ETag } = await s3.send(new PutObjectCommand({ ...key, Body: 'abc' }));
  expect(ETag).toMatch(/^"[0-9a-f]{32}"$/);
  expect(ETag).not.toBe(md5);
  const copied = await s3.send(
    new CopyObjectCommand({
      Bucket,
      Key: 'plain',
      CopySource: `${Bucket}/sealed`,
      ServerSideEncryption: 'AES256',
    }),
  );
  expect(copied.CopyObjectResult?.ETag).toBe(md5);
});
