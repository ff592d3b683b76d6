import { connect } from 'node:net';
import { mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  ListPartsCommand,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startCloud } from '../../../support/cloud.ts';
import type { RunningCloud } from '../../../support/cloud.ts';
import { refusal } from './s3-rig.ts';

const Bucket = 'disk';
const large = Buffer.alloc(200_000, 'x');
const broken = {
  code: 'InternalError',
  status: 500,
  message: 'We encountered an internal error. Please try again.',
};

let data: string;
let running: RunningCloud;
let s3: S3Client;
beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'nuage-test-'));
  running = await startCloud({ data, auth: 'open' });
  s3 = new S3Client({ ...running.clientOptions, forcePathStyle: true, maxAttempts: 1 });
  await s3.send(new CreateBucketCommand({ Bucket }));
  await s3.send(new PutObjectCommand({ Bucket, Key: 'first', Body: large }));
});
afterAll(async () => {
  s3.destroy();
  await running[Symbol.asyncDispose]();
  rmSync(data, { recursive: true, force: true });
});

const drafts = (): string[] => readdirSync(join(data, 'bodies', 'drafts'));
const bodies = (): string[] =>
  readdirSync(join(data, 'bodies'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'open')
    .map(({ name }) => name);

it.runIf(process.platform === 'linux')(
  'a disk that is full is an error of S3’s, and nothing is half there',
  async () => {
    // Every body that comes next is written to where there is no room.
    for (let id = 2; id < 12; id += 1) symlinkSync('/dev/full', join(data, 'bodies', 'drafts', String(id)));
    expect(await refusal(s3.send(new PutObjectCommand({ Bucket, Key: 'second', Body: large })))).toEqual(
      broken,
    );
    expect(await refusal(s3.send(new PutObjectCommand({ Bucket, Key: 'first', Body: large })))).toEqual(
      broken,
    );
    const key = { Bucket, Key: 'parts' };
    const { UploadId } = await s3.send(new CreateMultipartUploadCommand(key));
    const part = new UploadPartCommand({ ...key, UploadId, PartNumber: 1, Body: large });
    expect(await refusal(s3.send(part))).toEqual(broken);
    const { Parts } = await s3.send(new ListPartsCommand({ ...key, UploadId }));
    expect(Parts ?? []).toEqual([]);
    // Whoever keeps the cloud is told why.
    expect(String(running.cloud.failures.at(-1)?.error)).toContain('ENOSPC');

    const left = drafts();
    for (const name of left) rmSync(join(data, 'bodies', 'drafts', name));
    expect(left).toHaveLength(7);
    expect(bodies()).toHaveLength(1);
    const { Contents } = await s3.send(new ListObjectsV2Command({ Bucket }));
    expect(Contents?.map(({ Key }) => Key)).toEqual(['first']);
    const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key: 'first' }));
    expect((await Body?.transformToByteArray())?.length).toBe(large.length);
    // With room again all goes on.
    await s3.send(new PutObjectCommand({ Bucket, Key: 'second', Body: large }));
    expect(bodies()).toHaveLength(2);
  },
);

it('a body that is cut off anywhere leaves nothing', async () => {
  const before = bodies().length;
  const length = 150_000;
  const head = `PUT /${Bucket}/cut HTTP/1.1\r\nHost: localhost:${running.port}\r\nContent-Length: ${length}\r\n\r\n`;
  for (const sent of [0, 1, 32_768, 32_769, 65_536, length - 1]) {
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(running.port, '127.0.0.1');
      let text = '';
      socket.on('data', (bytes: Buffer) => (text += bytes.toString()));
      socket.on('error', reject);
      socket.on('close', () => resolve(text));
      socket.end(Buffer.concat([Buffer.from(head), large.subarray(0, sent)]));
    });
    expect(answer).toContain('<Code>IncompleteBody</Code>');
  }
  expect(await refusal(s3.send(new GetObjectCommand({ Bucket, Key: 'cut' })))).toMatchObject({
    code: 'NoSuchKey',
  });
  expect(drafts()).toEqual([]);
  expect(bodies()).toHaveLength(before);
});
