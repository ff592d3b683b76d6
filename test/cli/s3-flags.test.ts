import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  GetObjectAclCommand,
  HeadObjectCommand,
  ListBucketsCommand,
  PutBucketOwnershipControlsCommand,
  PutBucketPolicyCommand,
  PutBucketRequestPaymentCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { expect, onTestFinished, test } from 'vitest';
import { startCloud } from '../support/cloud.ts';
import { nuage, temporaryDirectory } from './support/terminal.ts';
import type { Ran } from './support/terminal.ts';

async function stage() {
  const running = await startCloud();
  onTestFinished(() => running[Symbol.asyncDispose]());
  const home = temporaryDirectory();
  const environment = {
    ...running.environment,
    AWS_REGION: 'us-east-1',
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_ENDPOINT_URL: running.endpoint,
  };
  const as = (keys: Record<string, string>, ...line: readonly string[]): Promise<Ran> =>
    nuage(['s3', ...line], { environment: { ...environment, ...keys }, home });
  const s3 = Object.assign((...line: readonly string[]) => as({}, ...line), { as });
  const client = new S3Client({
    region: 'us-east-1',
    endpoint: running.endpoint,
    forcePathStyle: true,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  const head = (Key: string, more: object = {}) =>
    client.send(new HeadObjectCommand({ Bucket: 'demo', Key, ...more }));
  await s3('mb', 's3://demo');
  writeFileSync(join(home, 'f.html'), '<p>');
  return { home, s3, client, head };
}

test('what people know from the AWS CLI is taken, and means the same', async () => {
  const { home, s3, client, head } = await stage();
  const settings = [
    ['--content-language', 'de', '--expires', '2030-01-01T00:00:00Z', '--website-redirect', '/other'],
    ['--metadata', 'a=1,b=x,y', '--metadata', '{"c": "2,d=3"}', '--cache-control', 'no-cache'],
    [
      '--sse',
      'AES256',
      '--storage-class',
      'STANDARD_IA',
      '--follow-symlinks',
      '--source-region',
      'eu-west-1',
    ],
  ].flat();
  expect(await s3('cp', 'f.html', 's3://demo/a', ...settings)).toMatchObject({ code: 0 });
  expect(await head('a')).toMatchObject({
    ContentLanguage: 'de',
    ContentType: 'text/html',
    CacheControl: 'no-cache',
    WebsiteRedirectLocation: '/other',
    Metadata: { a: '1', b: 'x,y', c: '2,d=3' },
    ServerSideEncryption: 'AES256',
    StorageClass: 'STANDARD_IA',
  });

  writeFileSync(join(home, 'key'), Buffer.alloc(32, 1));
  writeFileSync(join(home, 'key64'), `${Buffer.alloc(32, 2).toString('base64')}\n`);
  const [one, two] = [
    ['--sse-c', 'AES256', '--sse-c-key', 'fileb://key'],
    ['--sse-c-key', 'key64'],
  ];
  expect(await s3('cp', 'f.html', 's3://demo/k', ...one)).toMatchObject({ code: 0 });
  const other = ['--sse-c-copy-source', 'AES256', '--sse-c-copy-source-key', 'key'];
  expect(await s3('cp', 's3://demo/k', 's3://demo/k2', ...other, ...two)).toMatchObject({ code: 0 });
  expect((await s3('cat', 's3://demo/k2', ...two)).stdout).toBe('<p>');
  const line = ['mv', 's3://demo/k', 's3://demo/k3', '--sse-c-copy-source-key', 'key', ...two, '--yes'];
  expect(await s3(...line)).toMatchObject({ code: 0 });
  expect((await s3('cat', 's3://demo/k3', ...two)).stdout).toBe('<p>');

  await s3('cp', 's3://demo/a', 's3://demo/a', '--metadata-directive', 'REPLACE', '--content-type', 'x/y');
  expect(await head('a')).toMatchObject({ ContentType: 'x/y', Metadata: {} });

  const { Owner } = await client.send(new ListBucketsCommand({}));
  const Rules = [{ ObjectOwnership: 'BucketOwnerPreferred' as const }];
  await client.send(new PutBucketOwnershipControlsCommand({ Bucket: 'demo', OwnershipControls: { Rules } }));
  const [read, readAcl] = [`read=id=${Owner?.ID}`, `readacl=id=${Owner?.ID}`];
  const grants = ['--grants', read, readAcl, '--grants', read];
  expect(await s3('cp', ...grants, 'f.html', 's3://demo/g')).toMatchObject({ code: 0 });
  const { Grants = [] } = await client.send(new GetObjectAclCommand({ Bucket: 'demo', Key: 'g' }));
  expect(Grants.map(({ Permission }) => Permission)).toEqual(['READ', 'READ', 'READ_ACP']);
});

test('less is told where less is asked for, and the exit code stays', async () => {
  const { home, s3 } = await stage();
  expect(await s3('cp', 'f.html', 's3://demo/q', '--quiet')).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(await s3('cp', 'f.html', 's3://demo/q', '--only-show-errors')).toMatchObject({ stdout: '' });
  const refused = ['cp', 'f.html', 's3://demo/q', '--if-none-match', '*'];
  expect(await s3(...refused, '--quiet')).toEqual({ code: 1, stdout: '', stderr: '' });
  expect(await s3(...refused, '--only-show-errors')).toMatchObject({
    code: 1,
    stdout: expect.stringContaining('s3://demo/q is there already, and was left as it is.'),
  });
  expect((await s3('cp', 'f.html', 's3://demo/q', '--no-overwrite')).stdout).toMatch(/^✓ 1 left alone/);
  expect((await s3('cp', 'f.html', 's3://demo/r', '--dryrun')).stdout).toContain('Nothing was changed.');
  mkdirSync(join(home, 'into'));
  await s3('cp', 's3://demo', 'into', '--recursive', '--page-size', '1');
  expect(readdirSync(join(home, 'into'))).toEqual(['q']);
  const dry = await s3('rm', 's3://demo/q', '--dryrun');
  expect(dry).toMatchObject({ code: 0, stdout: expect.stringMatching(/3 B[^]*Nothing was changed\.\n$/) });
  expect((await s3('rb', 's3://demo', '--force', '--dry-run')).stdout).toContain(
    '1 object, 3 B in all, for good',
  );
  expect(await s3('rm', 's3://demo/r', '--quiet')).toEqual({ code: 0, stdout: '', stderr: '' });
  expect((await s3('ls', 's3://demo', '--human-readable', '--summarize')).stdout).toContain('1 object, 3 B');
  expect((await s3('ls', '--bucket-name-prefix', 'other')).stdout).toContain('There is no bucket');
  expect((await s3('ls', '--bucket-name-prefix', 'de')).stdout).toContain('demo');
  expect((await s3('presign', 's3://demo/q', '--expires-in', '90')).stdout).toContain('X-Amz-Expires=90');
});

test('what contradicts itself or cannot be read is told before anything is done', async () => {
  const { home, s3 } = await stage();
  writeFileSync(join(home, 'short'), 'abc');
  const wrong: unknown[] = [];
  for (const [line, words] of [
    ['--sse-c AES256', '--sse-c needs a key'],
    ['--sse-c-key short', 'The key in short has 3 bytes'],
    ['--grants all=id=1', '--grants cannot be "all=id=1"'],
    ['--grants read=id=1 all=id=1', '--grants cannot be "all=id=1"'],
    ['--checksum-algorithm SHA256', '--checksum-algorithm cannot be "SHA256"'],
    ['--request-payer owner', '--request-payer cannot be "owner"'],
    ['--request-payer', '--request-payer needs a value'],
    ['--metadata {a', '--metadata cannot be {a'],
    ['--metadata a', '--metadata cannot be "a"'],
    [
      '--metadata-directive COPY --cache-control x',
      '--metadata-directive COPY takes metadata from the source',
    ],
    ['--if-match a --if-none-match *', '--if-match and --if-none-match cannot both hold'],
    ['--recursive --if-match a', '--if-match is about one object'],
    ['--page-size 1001', 'It is a whole number from 1 to 1000'],
  ] as const) {
    const ended = await s3('cp', 'f.html', 's3://demo/x', ...line.split(' '));
    if (ended.code !== 64 || !ended.stderr.includes(words)) wrong.push([line, ended]);
  }
  expect(wrong).toEqual([]);
});

test('who pays for requests reads what another account lets requesters pay for, and nobody else does', async () => {
  const { home, s3, client } = await stage();
  await s3('cp', 'f.html', 's3://demo/paid/f.html');
  const Statement = [
    {
      Effect: 'Allow',
      Principal: { AWS: '111122223333' },
      Action: 's3:*',
      Resource: ['arn:aws:s3:::demo', 'arn:aws:s3:::demo/*'],
    },
  ];
  const Policy = JSON.stringify({ Version: '2012-10-17', Statement });
  await client.send(new PutBucketPolicyCommand({ Bucket: 'demo', Policy }));
  const RequestPaymentConfiguration = { Payer: 'Requester' as const };
  await client.send(new PutBucketRequestPaymentCommand({ Bucket: 'demo', RequestPaymentConfiguration }));
  const other = { AWS_ACCESS_KEY_ID: '111122223333' };
  const pay = ['--request-payer', 'requester'];
  for (const line of [
    ['ls', 's3://demo/paid/'],
    ['du', 's3://demo'],
    ['cat', 's3://demo/paid/f.html'],
    ['cp', 's3://demo/paid/f.html', '-'],
    ['cp', 's3://demo/paid', 'here', '--recursive'],
    ['cp', 'f.html', 's3://demo/theirs'],
    ['cp', 's3://demo/paid/f.html', 's3://demo/copied'],
    ['sync', 's3://demo/paid', 'there'],
  ]) {
    const unpaid = await s3.as(other, ...line);
    expect(unpaid.code, line.join(' ')).toBe(1);
    expect(`${unpaid.stdout}${unpaid.stderr}`).toMatch(/Access Denied|403/);
    expect(await s3.as(other, ...line, ...pay), line.join(' ')).toMatchObject({ code: 0 });
  }
  expect((await s3.as(other, 'cat', 's3://demo/paid/f.html')).stderr).toContain(
    'requesters pay for this bucket, which --request-payer requester agrees to',
  );
  expect(readdirSync(join(home, 'there'))).toEqual(['f.html']);
  expect(await s3('ls', 's3://demo/paid/')).toMatchObject({ code: 0 });
  const deleting = await s3('sync', 's3://demo/paid', 'there', '--delete', ...pay);
  expect(deleting.stderr).toContain('--delete is a run, and runs do not pay for requests');
});
