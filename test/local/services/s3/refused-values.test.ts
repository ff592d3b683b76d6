import { CreateBucketCommand, ListBucketsCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startS3 } from './s3-rig.ts';
import type { S3Rig } from './s3-rig.ts';

let rig: S3Rig;
beforeAll(async () => {
  rig = await startS3({ auth: 'open' });
  await rig.s3.send(new CreateBucketCommand({ Bucket: 'a-bucket' }));
  await rig.s3.send(new PutObjectCommand({ Bucket: 'a-bucket', Key: 'a', Body: 'a' }));
});
afterAll(() => rig[Symbol.asyncDispose]());

async function said(method: string, path: string, init: RequestInit): Promise<string> {
  return (await fetch(`${rig.endpoint}/${path}`, { method, ...init })).text();
}

function refusal(code: string, message: string, name?: string, value?: string): string {
  const named = name === undefined ? '' : `<ArgumentName>${name}</ArgumentName>`;
  const valued = value === undefined ? '' : `<ArgumentValue>${value}</ArgumentValue>`;
  return `<Error><Code>${code}</Code><Message>${message}</Message>${named}${valued}`;
}

test('a source that cannot be a bucket is told so, where one that is not there is not found', async () => {
  const copy = (source: string) => said('PUT', 'a-bucket/b', { headers: { 'x-amz-copy-source': source } });
  for (const bucket of ['ab', '10.0.0.1', 'a$bucket'])
    expect(await copy(`/${bucket}/a`), bucket).toContain(
      refusal('InvalidArgument', 'Invalid copy source bucket name', 'x-amz-copy-source', bucket),
    );
  expect(await copy('No_Such.Bucket/a')).toContain('<Code>NoSuchBucket</Code>');
  expect(await copy('a-bucket/a')).toContain('<CopyObjectResult');
});

test('a body in chunks that is said to be bare is refused', async () => {
  const headers = { 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD', 'content-encoding': 'aws-chunked' };
  expect(await said('PUT', 'a-bucket/b', { headers, body: 'b' })).toContain(
    refusal(
      'InvalidArgument',
      'aws-chunked encoding is not supported when x-amz-content-sha256 UNSIGNED-PAYLOAD is supplied.',
      'Content-Encoding',
      'aws-chunked',
    ),
  );
});

test('the type of the checksum of an upload is known in any case, and another refused first', async () => {
  const begin = (headers: Record<string, string>) => said('POST', 'a-bucket/b?uploads', { headers });
  expect(
    await begin({ 'x-amz-checksum-algorithm': 'crc32', 'x-amz-checksum-type': 'full_object' }),
  ).toContain('<UploadId>');
  expect(await begin({ 'x-amz-checksum-type': 'whole' })).toContain(
    refusal('InvalidRequest', 'Value for x-amz-checksum-type header is invalid.'),
  );
  expect(await begin({ 'x-amz-checksum-type': 'COMPOSITE' })).toContain(
    'can only be used with the x-amz-checksum-algorithm header.',
  );
});

test('settings that say nothing where they must are refused', async () => {
  const website =
    '<WebsiteConfiguration><IndexDocument><Suffix>i</Suffix></IndexDocument><ErrorDocument><Key></Key></ErrorDocument></WebsiteConfiguration>';
  expect(await said('PUT', 'a-bucket?website', { body: website })).toContain(
    refusal('InvalidArgument', 'The ErrorDocument Key is not well formed', 'ErrorDocument', ''),
  );
  const rule = (action: string) =>
    said('PUT', 'a-bucket?lifecycle', {
      body: `<LifecycleConfiguration><Rule><Filter/><Status>Enabled</Status>${action}</Rule></LifecycleConfiguration>`,
    });
  expect(await rule('<AbortIncompleteMultipartUpload/>')).toContain('<Code>MalformedXML</Code>');
});

test('the buckets of a region are told by its own endpoint alone', async () => {
  const list = (endpoint: string, BucketRegion: string) =>
    rig.client(endpoint).send(new ListBucketsCommand({ BucketRegion }));
  await expect(list('eu-west-1', 'us-east-1')).rejects.toMatchObject({
    name: 'InvalidArgument',
    message: 'Requests with bucket-region specified must be made to the corresponding regional endpoint',
    ArgumentName: 'bucket-region',
  });
  await expect(list('us-east-1', 'mars-1')).rejects.toThrow(
    'Argument value mars-1 is not a valid AWS Region',
  );
  expect((await list('us-east-1', 'us-east-1')).Buckets).toMatchObject([{ Name: 'a-bucket' }]);
  expect((await list('eu-west-1', 'eu-west-1')).Buckets ?? []).toEqual([]);
});
