import {
  CreateBucketCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutBucketLoggingCommand,
  PutBucketPolicyCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import type { TargetObjectKeyFormat } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { refusal, startS3 } from './s3-rig.ts';
import type { S3Rig } from './s3-rig.ts';

let rig: S3Rig;
beforeAll(async () => {
  rig = await startS3();
});
afterAll(() => rig[Symbol.asyncDispose]());

const hour = 3_600_000;

/** The day now, and the hour that ends next, as names of logs have them. */
const day = (): string => new Date(rig.cloud.clock.now()).toISOString().slice(0, 10);
function nextHour(): string {
  const end = (Math.floor(rig.cloud.clock.now() / hour) + 1) * hour;
  return new Date(end).toISOString().slice(0, 19).replaceAll(/[T:]/g, '-');
}

/** A bucket whose requests are logged, and one that takes the logs when its policy lets S3. */
async function logged(name: string, open: boolean, format?: TargetObjectKeyFormat): Promise<void> {
  const { s3 } = rig;
  const logs = `${name}-logs`;
  for (const Bucket of [name, logs]) await s3.send(new CreateBucketCommand({ Bucket }));
  const statement = {
    Effect: 'Allow',
    Principal: { Service: 'logging.s3.amazonaws.com' },
    Action: 's3:PutObject',
    Resource: `arn:aws:s3:::${logs}/*`,
    Condition: { ArnLike: { 'aws:SourceArn': `arn:aws:s3:::${name}` } },
  };
  const Policy = JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
  if (open) await s3.send(new PutBucketPolicyCommand({ Bucket: logs, Policy }));
  const LoggingEnabled = { TargetBucket: logs, TargetPrefix: 'log/', TargetObjectKeyFormat: format };
  await s3.send(new PutBucketLoggingCommand({ Bucket: name, BucketLoggingStatus: { LoggingEnabled } }));
}

async function delivered(name: string): Promise<{ key: string; lines: string[] }[]> {
  const { s3 } = rig;
  const Bucket = `${name}-logs`;
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket }));
  return Promise.all(
    Contents.map(async ({ Key = '' }) => {
      const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
      return { key: Key, lines: ((await Body?.transformToString()) ?? '').trimEnd().split('\n') };
    }),
  );
}

it('requests are told in the log of their hour, as AWS writes it', async () => {
  const { s3, cloud } = rig;
  await logged('plain', true);
  await s3.send(new PutObjectCommand({ Bucket: 'plain', Key: 'a b/c', Body: 'hello' }));
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: 'plain', Key: 'a b/c', Range: 'bytes=0-1' }));
  await Body?.transformToString();
  await refusal(s3.send(new GetObjectCommand({ Bucket: 'plain', Key: 'nothing' })));
  expect(await delivered('plain')).toEqual([]);
  const stamp = nextHour();
  await cloud.clock.advance(hour);
  const [log] = await delivered('plain');
  expect(log?.key).toMatch(new RegExp(`^log/${stamp}-[0-9A-F]{16}$`));
  const rows = log?.lines.map((line) => line.match(/\[[^\]]*\]|"[^"]*"|\S+/g) ?? []) ?? [];
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([26]));
  // Operation, key, status, error, bytes sent, size of the object.
  const told = rows.map((row) => [row[6], row[7], ...row.slice(9, 13)]).slice(-3);
  expect(told).toEqual([
    ['REST.PUT.OBJECT', 'a%20b/c', '200', '-', '-', '5'],
    ['REST.GET.OBJECT', 'a%20b/c', '206', '-', '2', '5'],
    ['REST.GET.OBJECT', 'nothing', '404', 'NoSuchKey', expect.stringMatching(/^\d+$/), '-'],
  ]);
  const [first = []] = rows.slice(-3);
  expect(first[2]).toMatch(/^\[\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d \+0000\]$/);
  expect(first[8]).toBe('"PUT /plain/a%20b/c?x-id=PutObject HTTP/1.1"');
  expect([first[19], first[21], first[22]]).toEqual([
    'SigV4',
    'AuthHeader',
    `localhost:${new URL(rig.endpoint).port}`,
  ]);
});

it('a partitioned name says whose the requests were and when', async () => {
  const { s3, cloud } = rig;
  await logged('parted', true, { PartitionedPrefix: { PartitionDateSource: 'EventTime' } });
  await s3.send(new ListObjectsV2Command({ Bucket: 'parted' }));
  const today = day();
  const place = `us-east-1/parted/${today.replaceAll('-', '/')}/${today}-00-00-00`;
  await cloud.clock.advance(hour);
  const [log] = await delivered('parted');
  expect(log?.key).toMatch(new RegExp(`^log/\\d{12}/${place}-[0-9A-F]{16}$`));
  expect(log?.lines.at(-1)).toContain(' REST.GET.BUCKET - ');
});

it('a bucket that does not let S3 write gets no logs', async () => {
  await logged('closed', false);
  await rig.s3.send(new ListObjectsV2Command({ Bucket: 'closed' }));
  await rig.cloud.clock.advance(hour);
  expect(await delivered('closed')).toEqual([]);
});
