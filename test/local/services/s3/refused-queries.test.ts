import { createHash } from 'node:crypto';
import { CreateBucketCommand, PutObjectCommand } from '@aws-sdk/client-s3';
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

async function said(path: string, init?: RequestInit): Promise<{ status: number; text: string }> {
  const response = await fetch(`${rig.endpoint}/${path}`, init);
  return { status: response.status, text: await response.text() };
}

test('a query that asks for what cannot be is refused before anything is done', async () => {
  const conflict = 'Conflicting query string parameters: ';
  for (const [method, path, code, message, members] of [
    ['GET', 'a-bucket?versioning&acl', 'InvalidArgument', `${conflict}acl, versioning`, 'ResourceType'],
    ['PUT', 'a-bucket/a?tagging&acl', 'InvalidArgument', `${conflict}acl, tagging`, 'ResourceType'],
    [
      'GET',
      'a-bucket/a?partNumber=1&tagging',
      'InvalidArgument',
      `${conflict}partNumber, tagging`,
      'ResourceType',
    ],
    ['GET', 'a-bucket?partNumber=1', 'InvalidRequest', 'Object must have a valid key name.', ''],
    ['GET', 'a-bucket?uploadId=x', 'InvalidRequest', 'A key must be specified', ''],
    [
      'GET',
      'a-bucket?website=x',
      'InvalidArgument',
      'The website parameter must not have a value',
      'website',
    ],
    [
      'DELETE',
      'a-bucket?versionId=null',
      'InvalidArgument',
      'This operation does not accept a version-id.',
      'versionId',
    ],
    [
      'PUT',
      'a-bucket/a?versionId=null',
      'InvalidArgument',
      'This operation does not accept a version-id.',
      'versionId',
    ],
    [
      'PUT',
      'a-bucket/a?partNumber=1',
      'InvalidArgument',
      'This operation does not accept partNumber without uploadId',
      'partNumber',
    ],
    [
      'GET',
      'a-bucket/a?uploads',
      'InvalidRequest',
      'Key is not expected for the GET method ?uploads subresource',
      '',
    ],
    [
      'GET',
      'a-bucket/a?logging',
      'NoLoggingStatusForKey',
      'There is no such thing as the ?logging sub-resource for a key',
      '',
    ],
    [
      'GET',
      'a-bucket/a?attributes',
      'InvalidRequest',
      'The x-amz-object-attributes header specifying the attributes to be retrieved is either missing or empty',
      '',
    ],
  ] as const) {
    const argument = members === '' ? '<RequestId>' : `<ArgumentName>${members}</ArgumentName>`;
    expect(await said(path, { method }), `${method} ${path}`).toEqual({
      status: 400,
      text: expect.stringContaining(`<Code>${code}</Code><Message>${message}</Message>${argument}`),
    });
  }
  expect(await said('a-bucket', { method: 'POST', body: 'x' })).toEqual({
    status: 412,
    text: expect.stringContaining(
      '<Condition>Bucket POST must be of the enclosure-type multipart/form-data</Condition>',
    ),
  });
  expect(await said('a-bucket?versioning', { method: 'HEAD' })).toMatchObject({ status: 405 });
  expect(await said('a-bucket/a')).toMatchObject({ status: 200, text: 'a' });
});

test('what a bucket tells of itself it tells at the addresses of its objects', async () => {
  for (const part of ['location', 'versioning', 'policy'])
    expect((await said(`a-bucket/no/such/key?${part}`)).text.replace(/<RequestId>.*/, '')).toBe(
      (await said(`a-bucket?${part}`)).text.replace(/<RequestId>.*/, ''),
    );
});

test('checksums that are announced and do not come, tags that are not encoded and keys that are empty are refused', async () => {
  const put = (headers: Record<string, string>) => said('a-bucket/b', { method: 'PUT', body: 'b', headers });
  expect((await put({ 'x-amz-sdk-checksum-algorithm': 'SHA256' })).text).toContain(
    '<Message>x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or x-amz-trailer headers were found.</Message>',
  );
  expect(
    (await put({ 'x-amz-sdk-checksum-algorithm': 'SHA256', 'x-amz-checksum-crc32': 'cL2MEg==' })).text,
  ).toContain('<Message>Value for x-amz-sdk-checksum-algorithm header is invalid.</Message>');
  expect((await put({ 'x-amz-tagging': 'key%' })).text).toContain(
    `<Code>InvalidArgument</Code><Message>The header 'x-amz-tagging' shall be encoded`,
  );
  expect((await said('a-bucket/a', { headers: { 'x-amz-checksum-mode': 'x' } })).text).toContain(
    '<Message>Value for x-amz-checksum-mode header is invalid.</Message>',
  );
  const remove = (body: string, headers = {}) => said('a-bucket?delete', { method: 'POST', body, headers });
  expect((await remove('<Delete><Object><Key>a</Key></Object></Delete>')).text).toContain(
    '<Message>Missing required header for this request: Content-MD5 OR x-amz-checksum-*</Message>',
  );
  const empty = '<Delete><Object><Key></Key></Object></Delete>';
  const md5 = createHash('md5').update(empty).digest('base64');
  expect((await remove(empty, { 'content-md5': md5 })).text).toContain('<Code>UserKeyMustBeSpecified</Code>');
});

test('what is for one version of a listing is refused by the other, and every type but 2 is for the first', async () => {
  for (const type of ['1', '3', 'x', ''])
    expect((await said(`a-bucket?list-type=${type}`)).text, type).toContain('<Marker></Marker>');
  for (const [query, sentence, name] of [
    ['start-after=', 'startAfter only supported in REST.GET.BUCKET with list-type=2', 'start-after'],
    [
      'start-after=a&continuation-token=b',
      'continuation-token only supported in REST.GET.BUCKET with list-type=2',
      'continuation-token',
    ],
    ['list-type=2&marker=a', 'Marker unsupported with REST.GET.BUCKET in list-type=2', 'marker'],
  ] as const)
    expect((await said(`a-bucket?${query}`)).text, query).toContain(
      `<Code>InvalidArgument</Code><Message>${sentence}</Message><ArgumentName>${name}</ArgumentName><RequestId>`,
    );
});

test('numbers below zero, markers and encodings of listings are refused in S3’s words', async () => {
  for (const [query, message, argument] of [
    [
      'max-keys=-1',
      'Argument maxKeys must be an integer between 0 and 2147483647',
      '<ArgumentName>maxKeys</ArgumentName><ArgumentValue>-1</ArgumentValue>',
    ],
    ['versions&max-keys=-1', 'max-keys cannot be negative', '<ArgumentName>max-keys</ArgumentName>'],
    [
      'versions&key-marker=a&version-id-marker=',
      'A version-id marker cannot be empty.',
      '<ArgumentName>version-id-marker</ArgumentName><ArgumentValue></ArgumentValue>',
    ],
    [
      'versions&key-marker=a&version-id-marker=x',
      'Invalid version id specified',
      '<ArgumentName>version-id-marker</ArgumentName><ArgumentValue>x</ArgumentValue>',
    ],
  ] as const)
    expect((await said(`a-bucket?${query}`)).text, query).toContain(
      `<Message>${message}</Message>${argument}`,
    );
  const shown = await said('a-bucket?encoding-type=URL&max-keys=5000&list-type=2');
  expect(shown.text).toContain('<EncodingType>URL</EncodingType>');
  expect(shown.text).toContain('<MaxKeys>5000</MaxKeys>');
});
