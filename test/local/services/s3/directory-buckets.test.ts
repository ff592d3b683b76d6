import * as sdk from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDirectories } from './directory-rig.ts';
import type { DirectoryRig } from './directory-rig.ts';
import { refusal } from './s3-rig.ts';

const Bucket = 'fast--use1-az4--x-s3';
const BucketArn = `arn:aws:s3express:us-east-1:123456789012:bucket/${Bucket}`;
let rig: DirectoryRig;
let s3: sdk.S3Client;
beforeAll(async () => {
  rig = await startDirectories();
  s3 = rig.express();
});
afterAll(() => rig[Symbol.asyncDispose]());

const put = (Key: string, Body: string, more: Partial<sdk.PutObjectCommandInput> = {}) =>
  s3.send(new sdk.PutObjectCommand({ Bucket, Key, Body, ...more }));
const read = async (Key: string) =>
  (await s3.send(new sdk.GetObjectCommand({ Bucket, Key }))).Body?.transformToString();

test('one is made in the zone that its name says, and listed apart from other buckets', async () => {
  expect(await rig.create(Bucket)).toMatchObject({ BucketArn });
  expect(await refusal(rig.create(Bucket))).toMatchObject({ code: 'BucketAlreadyOwnedByYou', status: 409 });
  await rig.s3.send(new sdk.CreateBucketCommand({ Bucket: 'usual' }));
  const { Buckets } = await s3.send(new sdk.ListDirectoryBucketsCommand());
  expect(Buckets).toMatchObject([{ Name: Bucket, BucketRegion: 'us-east-1', BucketArn }]);
  const usual = await rig.s3.send(new sdk.ListBucketsCommand());
  expect(usual.Buckets?.map(({ Name }) => Name)).toEqual(['usual']);
  expect(await s3.send(new sdk.HeadBucketCommand({ Bucket }))).toMatchObject({
    BucketLocationType: 'AvailabilityZone',
    BucketLocationName: 'use1-az4',
  });
  expect(await refusal(rig.create('fast--use1-az5--x-s3'))).toMatchObject({ code: 'InvalidRequest' });
  expect(await refusal(rig.create('fast--use1-az99--x-s3', 'use1-az99'))).toMatchObject({
    message: 'The Region us-east-1 has no Availability Zone use1-az99.',
  });
  expect(await refusal(rig.create('no-zone--x-s3'))).toMatchObject({ code: 'InvalidBucketName' });
});

test('objects are written and read in a session, with an ETag that is no MD5', async () => {
  const { ETag } = await put('dir/one', 'hello');
  expect(ETag).not.toBe('"5d41402abc4b2a76b9719d911017c592"');
  expect(await read('dir/one')).toBe('hello');
  expect(await s3.send(new sdk.HeadObjectCommand({ Bucket, Key: 'dir/one' }))).toMatchObject({
    StorageClass: 'EXPRESS_ONEZONE',
    ETag,
  });
  const copy = { Bucket, Key: 'dir/copy', CopySource: `${Bucket}/dir/one` };
  await s3.send(new sdk.CopyObjectCommand(copy));
  expect(await read('dir/copy')).toBe('hello');
  await rig.s3.send(new sdk.PutObjectCommand({ Bucket: 'usual', Key: 'tagged', Body: 'x', Tagging: 'a=b' }));
  const tagged = (TaggingDirective?: sdk.TaggingDirective) =>
    s3.send(new sdk.CopyObjectCommand({ ...copy, CopySource: 'usual/tagged', TaggingDirective }));
  expect(await refusal(tagged())).toMatchObject({ code: 'NotImplemented', status: 501 });
  await tagged('REPLACE');
  expect(await read('dir/copy')).toBe('x');
  const named = new sdk.GetObjectCommand({ Bucket, Key: 'dir/copy', VersionId: 'null' });
  expect(await (await s3.send(named)).Body?.transformToString()).toBe('x');
  const gone = await s3.send(
    new sdk.DeleteObjectsCommand({ Bucket, Delete: { Objects: [{ Key: 'dir/copy' }] } }),
  );
  expect(gone.Deleted).toMatchObject([{ Key: 'dir/copy' }]);
});

test('an address in numbers does as well as a name', async () => {
  const object = { Bucket, Key: 'dir/by-numbers' };
  await rig.byNumbers.send(new sdk.PutObjectCommand({ ...object, Body: 'x' }));
  expect(await read('dir/by-numbers')).toBe('x');
  await rig.byNumbers.send(new sdk.DeleteObjectCommand(object));
  const { Contents } = await rig.byNumbers.send(new sdk.ListObjectsV2Command({ Bucket }));
  expect(Contents?.map(({ Key }) => Key)).toEqual(['dir/one']);
});

test('a large object comes in parts', async () => {
  const upload = { Bucket, Key: 'large' };
  const { UploadId } = await s3.send(new sdk.CreateMultipartUploadCommand(upload));
  const part = await s3.send(new sdk.UploadPartCommand({ ...upload, UploadId, PartNumber: 1, Body: 'all' }));
  await s3.send(
    new sdk.CompleteMultipartUploadCommand({
      ...upload,
      UploadId,
      MultipartUpload: { Parts: [{ PartNumber: 1, ETag: part.ETag }] },
    }),
  );
  expect(await read('large')).toBe('all');
});

test('listings are of directories', async () => {
  const list = (more: Partial<sdk.ListObjectsV2CommandInput>) =>
    s3.send(new sdk.ListObjectsV2Command({ Bucket, ...more }));
  expect((await list({ Prefix: 'dir/' })).Contents?.map(({ Key }) => Key)).toEqual(['dir/one']);
  expect((await list({ Delimiter: '/' })).CommonPrefixes).toEqual([{ Prefix: 'dir/' }]);
  expect(await refusal(list({ Prefix: 'di' }))).toMatchObject({ code: 'InvalidArgument' });
  expect(await refusal(list({ Delimiter: '-' }))).toMatchObject({ code: 'InvalidArgument' });
  expect(await refusal(s3.send(new sdk.ListObjectsCommand({ Bucket })))).toMatchObject({ status: 405 });
});

test('what directory buckets have not is refused', async () => {
  const versioning = new sdk.PutBucketVersioningCommand({
    Bucket,
    VersioningConfiguration: { Status: 'Enabled' },
  });
  expect(await refusal(s3.send(versioning))).toEqual({
    code: 'InvalidArgument',
    status: 400,
    message: 'VersioningConfiguration is not valid, expected CreateBucketConfiguration',
  });
  const acl = new sdk.GetObjectAclCommand({ Bucket, Key: 'dir/one' });
  expect(await refusal(s3.send(acl))).toMatchObject({ code: 'MethodNotAllowed', status: 405 });
  expect(await refusal(put('x', '', { Tagging: 'a=b' }))).toMatchObject({ code: 'NotImplemented' });
  expect(await refusal(put('x', '', { StorageClass: 'STANDARD_IA' }))).toMatchObject({
    code: 'InvalidStorageClass',
  });
  const usual = new sdk.PutObjectCommand({
    Bucket: 'usual',
    Key: 'a',
    Body: '',
    StorageClass: 'EXPRESS_ONEZONE',
  });
  expect(await refusal(rig.s3.send(usual))).toMatchObject({ code: 'InvalidStorageClass' });
});

test('what is appended stands at the end, where the end is', async () => {
  await put('log', 'one ', { WriteOffsetBytes: 0, ContentType: 'text/plain' });
  expect(await put('log', 'two ', { WriteOffsetBytes: 4 })).toMatchObject({ Size: 8 });
  await put('log', 'three', { WriteOffsetBytes: 8 });
  expect(await read('log')).toBe('one two three');
  expect(await s3.send(new sdk.HeadObjectCommand({ Bucket, Key: 'log' }))).toMatchObject({
    ContentLength: 13,
    ContentType: 'text/plain',
  });
  const ranged = new sdk.GetObjectCommand({ Bucket, Key: 'log', Range: 'bytes=2-9' });
  expect(await (await s3.send(ranged)).Body?.transformToString()).toBe('e two th');
  expect(await refusal(put('log', 'x', { WriteOffsetBytes: 4 }))).toEqual({
    code: 'InvalidWriteOffset',
    status: 400,
    message: 'The write offset value that you specified does not match the current object size.',
  });
  expect(await refusal(put('log', 'x', { WriteOffsetBytes: 13, Metadata: { a: 'b' } }))).toMatchObject({
    code: 'InvalidRequest',
  });
  await s3.send(new sdk.DeleteObjectCommand({ Bucket, Key: 'log' }));
});

test('an object is renamed once, where the conditions hold', async () => {
  await put('before', 'x');
  await put('there', 'y');
  const rename = (Key: string, source: string, more: Partial<sdk.RenameObjectCommandInput> = {}) =>
    s3.send(new sdk.RenameObjectCommand({ Bucket, Key, RenameSource: `/${Bucket}/${source}`, ...more }));
  expect(await refusal(rename('there', 'before', { DestinationIfNoneMatch: '*' }))).toMatchObject({
    code: 'PreconditionFailed',
    status: 412,
  });
  await rename('dir/after%', 'before', { ClientToken: 'once' });
  await rename('dir/after%', 'before', { ClientToken: 'once' });
  expect(await read('dir/after%')).toBe('x');
  expect(await refusal(read('before'))).toMatchObject({ code: 'NoSuchKey' });
  expect(await refusal(rename('other', 'before', { ClientToken: 'once' }))).toMatchObject({
    code: 'IdempotencyParameterMismatch',
  });
  expect(await refusal(rename('other', 'nothing'))).toMatchObject({ code: 'NoSuchKey' });
  await rename('there', 'dir/after%25');
  expect(await read('there')).toBe('x');
});

test('one that is empty is deleted', async () => {
  const away = () => s3.send(new sdk.DeleteBucketCommand({ Bucket }));
  expect(await refusal(away())).toMatchObject({ code: 'BucketNotEmpty' });
  for (const Key of ['dir/one', 'large', 'there'])
    await s3.send(new sdk.DeleteObjectCommand({ Bucket, Key }));
  await away();
  expect(await refusal(read('dir/one'))).toMatchObject({ code: 'NoSuchBucket', status: 404 });
});
