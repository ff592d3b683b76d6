import {
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  ListBucketsCommand,
  ListMultipartUploadsCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  ListPartsCommand,
  PutObjectCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { presign } from '../../../../src/wire/sigv4/presign.ts';
import { startS3 } from './s3-rig.ts';
import type { S3Rig } from './s3-rig.ts';

const Bucket = 'a-bucket';

describe('what listings tell besides keys', () => {
  let rig: S3Rig;
  beforeAll(async () => {
    rig = await startS3();
    await rig.s3.send(new CreateBucketCommand({ Bucket }));
  });
  afterAll(() => rig[Symbol.asyncDispose]());

  test('all times are whole seconds', async () => {
    const { s3 } = rig;
    await s3.send(new PutObjectCommand({ Bucket, Key: 'object', Body: 'x' }));
    const { UploadId } = await s3.send(new CreateMultipartUploadCommand({ Bucket, Key: 'upload' }));
    const part = { Bucket, Key: 'upload', UploadId };
    await s3.send(new UploadPartCommand({ ...part, PartNumber: 1, Body: 'x' }));
    const times = [
      (await s3.send(new ListObjectsV2Command({ Bucket }))).Contents?.[0]?.LastModified,
      (await s3.send(new ListObjectVersionsCommand({ Bucket }))).Versions?.[0]?.LastModified,
      (await s3.send(new ListMultipartUploadsCommand({ Bucket }))).Uploads?.[0]?.Initiated,
      (await s3.send(new ListPartsCommand(part))).Parts?.[0]?.LastModified,
      (await s3.send(new ListBucketsCommand({}))).Buckets?.[0]?.CreationDate,
    ];
    expect(times.map((time) => time?.getUTCMilliseconds())).toEqual([0, 0, 0, 0, 0]);
  });

  test('uploads are told with a prefix that was asked for, and no marker stands behind a common prefix', async () => {
    const { s3 } = rig;
    for (const Key of ['folder/sub/1', 'folder/sub/2', 'folder/file1', 'folder/file2'])
      await s3.send(new CreateMultipartUploadCommand({ Bucket, Key }));
    const list = (input: object) => s3.send(new ListMultipartUploadsCommand({ Bucket, ...input }));
    expect((await list({})).Prefix).toBeUndefined();
    const files = await list({ Prefix: 'folder/', Delimiter: '/', MaxUploads: 1 });
    expect(files).toMatchObject({ Prefix: 'folder/', IsTruncated: true, NextKeyMarker: 'folder/file1' });
    const { NextKeyMarker: KeyMarker } = files;
    const more = await list({ Prefix: 'folder/', Delimiter: '/', MaxUploads: 2, KeyMarker });
    expect(more).toMatchObject({ IsTruncated: false, CommonPrefixes: [{ Prefix: 'folder/sub/' }] });
    const first = await list({ Prefix: 'f', Delimiter: '/', MaxUploads: 1 });
    expect(first).toMatchObject({ CommonPrefixes: [{ Prefix: 'folder/' }], NextKeyMarker: '' });
  });

  test('buckets are told after their owner, as the SDK for Java reads them', async () => {
    const { endpoint, clientOptions, cloud } = rig;
    const { hostname, port, host } = new URL(endpoint);
    const { query } = presign(
      {
        method: 'GET',
        protocol: 'http',
        hostname,
        port: Number(port),
        path: '/',
        query: '',
        headers: { host },
        body: new Uint8Array(),
      },
      {
        credentials: clientOptions.credentials,
        region: 'us-east-1',
        service: 's3',
        now: cloud.clock.now(),
        expiresSeconds: 60,
      },
    );
    const text = await (await fetch(`${endpoint}/?${query}`)).text();
    expect(text).toMatch(/<ListAllMyBucketsResult [^>]*><Owner>.*<\/Owner><Buckets>/);
  });
});
