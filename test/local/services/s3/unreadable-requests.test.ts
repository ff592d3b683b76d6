import { CreateBucketCommand, GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { send } from './front-rig.ts';
import { refusal, startS3 } from './s3-rig.ts';
import type { S3Rig } from './s3-rig.ts';

let rig: S3Rig;
beforeAll(async () => {
  rig = await startS3({ auth: 'open' });
  await rig.s3.send(new CreateBucketCommand({ Bucket: 'a-bucket' }));
});
afterAll(() => rig[Symbol.asyncDispose]());

async function said(path: string, init?: RequestInit): Promise<{ status: number; text: string }> {
  const response = await fetch(`${rig.endpoint}/${path}`, init);
  return { status: response.status, text: await response.text() };
}

test('a number in the query string that is none is told by its name', async () => {
  const listed = await said('a-bucket?max-keys=blah');
  expect(listed.status).toBe(400);
  expect(listed.text).toContain(
    '<Code>InvalidArgument</Code><Message>Provided max-keys not an integer or within integer range</Message><ArgumentName>max-keys</ArgumentName><ArgumentValue>blah</ArgumentValue>',
  );
  const part = await said('a-bucket/a?partNumber=x');
  expect(part.text).toContain('Part number must be an integer between 1 and 10000, inclusive');
});

test('a bucket’s configuration that says nothing is none', async () => {
  const body = '<CreateBucketConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/"/>';
  expect(await said('nothing-said', { method: 'PUT', body })).toMatchObject({ status: 200 });
});

test('a document whose root is another one’s is none', async () => {
  const malformed = expect.stringContaining('<Code>MalformedXML</Code><Message>The XML you provided');
  for (const [path, body] of [
    ['another-root', '<Foo/>'],
    [
      'another-root',
      '<CreateBucketRequest><LocationConstraint>eu-west-1</LocationConstraint></CreateBucketRequest>',
    ],
    ['a-bucket?versioning', '<Versioning><Status>Enabled</Status></Versioning>'],
    ['a-bucket?tagging', '<TagSet><Tag><Key>a</Key><Value>b</Value></Tag></TagSet>'],
  ] as const)
    expect(await said(path, { method: 'PUT', body }), body).toEqual({ status: 400, text: malformed });
  expect(await said('another-root', { method: 'HEAD' })).toMatchObject({ status: 404 });
  const prefixed = '<s3:CreateBucketConfiguration xmlns:s3="http://s3.amazonaws.com/doc/2006-03-01/"/>';
  expect(await said('prefixed-root', { method: 'PUT', body: prefixed })).toMatchObject({ status: 200 });
});

test('a key that is no UTF-8 is no URI', async () => {
  expect(await said('a-bucket/%AE%8A-')).toMatchObject({
    status: 400,
    text: expect.stringContaining(
      "<Code>InvalidURI</Code><Message>Couldn't parse the specified URI.</Message><URI>%AE%8A-</URI>",
    ),
  });
});

test('names of buckets are made of labels', async () => {
  for (const Bucket of ['foo.-bar', 'foo-.bar', 'foo..bar'])
    expect(await refusal(rig.s3.send(new CreateBucketCommand({ Bucket }))), Bucket).toMatchObject({
      code: 'InvalidBucketName',
      message: 'The specified bucket is not valid.',
    });
});

test('a bucket of another region is where the cloud is, however it is called', async () => {
  const Bucket = 'far-away';
  const elsewhere = rig.client('eu-west-1');
  await elsewhere.send(
    new CreateBucketCommand({ Bucket, CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' } }),
  );
  const authorization =
    'AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=0';
  for (const host of ['localhost:4566', 'far-away.localhost:4566']) {
    const path = host.startsWith('far-away') ? '/' : '/far-away';
    const hostname = host.replace(':4566', '');
    const { status, text } = await send(rig, { path, hostname, headers: { host, authorization } });
    expect(status).toBe(301);
    expect(text).toContain(`<Endpoint>${host}</Endpoint><Bucket>far-away</Bucket>`);
  }
});

test('what a method cannot do there is told with what it was and where', async () => {
  await rig.s3.send(new PutObjectCommand({ Bucket: 'a-bucket', Key: 'a', Body: 'a' }));
  for (const [method, path, resource] of [
    ['POST', 'a-bucket/a', 'OBJECT'],
    ['POST', 'a-bucket/nothing?x=1', 'OBJECT'],
    ['PATCH', 'a-bucket/a', 'OBJECT'],
    ['PATCH', 'a-bucket', 'BUCKET'],
    // What is asked of a part is never done to the whole.
    ['DELETE', 'a-bucket/a?acl', 'ACL'],
    ['PUT', 'a-bucket/a?uploads', 'UPLOADS'],
    ['PUT', 'a-bucket/a?uploadId=x', 'UPLOAD'],
    ['GET', 'a-bucket/a?uploadId=x&partNumber=1', 'PART'],
    ['GET', 'a-bucket/a?select&select-type=2', 'SELECT'],
    ['DELETE', 'a-bucket?versioning', 'VERSIONING'],
    ['PUT', 'a-bucket?location', 'LOCATION'],
    ['GET', 'a-bucket?delete', 'MULTI_OBJECT_DELETE'],
    // Nor to the bucket at the address of an object.
    ['PUT', 'a-bucket/a?policy', 'BUCKETPOLICY'],
    ['DELETE', 'a-bucket/a?website', 'WEBSITE'],
    ['PUT', '?x', 'SERVICE'],
  ] as const)
    expect(await said(path, { method }), `${method} ${path}`).toMatchObject({
      status: 405,
      text: expect.stringContaining(
        `<Code>MethodNotAllowed</Code><Message>The specified method is not allowed against this resource.</Message><Method>${method}</Method><ResourceType>${resource}</ResourceType>`,
      ),
    });
  expect(await said('a-bucket/a', {})).toMatchObject({ status: 200, text: 'a' });
});

test('headers that an answer is to have are such that HTTP carries them', async () => {
  const get = (ResponseContentDisposition: string) =>
    refusal(rig.s3.send(new GetObjectCommand({ Bucket: 'a-bucket', Key: 'a', ResponseContentDisposition })));
  const invalid = { code: 'InvalidArgument', status: 400 };
  expect(await get('attachment; filename=日本')).toEqual({
    ...invalid,
    message: 'Header value cannot be represented using ISO-8859-1.',
  });
  expect(await get('a\r\nb: c')).toMatchObject(invalid);
});

test('a header that cannot be read is told by its name', async () => {
  for (const [name, message] of [
    ['if-modified-since', 'Provided if-modified-since is not a timestamp'],
    ['x-amz-bypass-governance-retention', 'Provided x-amz-bypass-governance-retention is not a boolean'],
  ] as const) {
    const method = name === 'if-modified-since' ? 'GET' : 'DELETE';
    const { status, text } = await said('a-bucket/a', { method, headers: { [name]: 'x' } });
    expect(status).toBe(400);
    expect(text).toContain(`<Code>InvalidArgument</Code><Message>${message}</Message><ArgumentName>${name}`);
  }
});

test('a request has an id of 16 capitals and digits and a longer one, in its headers and in what it is refused with', async () => {
  const response = await fetch(`${rig.endpoint}/no-such-bucket-here`);
  const id = response.headers.get('x-amz-request-id') ?? '';
  const longer = response.headers.get('x-amz-id-2') ?? '';
  expect(id).toMatch(/^[0-9A-Z]{16}$/);
  expect(longer).toMatch(/^[\w+/]{75}=$/);
  expect(await response.text()).toContain(`<RequestId>${id}</RequestId><HostId>${longer}</HostId>`);
});

test('the kinds of headers of CSV and of JSON are known in any case', async () => {
  const put = (Key: string, Body: string) =>
    rig.s3.send(new PutObjectCommand({ Bucket: 'a-bucket', Key, Body }));
  await put('people', 'name,age\nAda,36\n');
  await put('person', '{"name":"Bob"}');
  const ask = async (key: string, input: string): Promise<string> => {
    const body = `<SelectObjectContentRequest><Expression>SELECT name FROM S3Object</Expression><ExpressionType>SQL</ExpressionType><InputSerialization>${input}</InputSerialization><OutputSerialization><JSON/></OutputSerialization></SelectObjectContentRequest>`;
    return (await said(`a-bucket/${key}?select&select-type=2`, { method: 'POST', body })).text;
  };
  const csv = (kind: string) => `<CSV><FileHeaderInfo>${kind}</FileHeaderInfo></CSV>`;
  expect(await ask('people', csv('Use'))).toContain('{"name":"Ada"}');
  expect(await ask('people', csv('Used'))).toContain('<Code>InvalidFileHeaderInfo</Code>');
  expect(await ask('person', '<JSON><Type>Document</Type></JSON>')).toContain('{"name":"Bob"}');
});
