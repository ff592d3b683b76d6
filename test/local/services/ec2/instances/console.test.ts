import { inflateSync, crc32 } from 'node:zlib';
import {
  GetConsoleOutputCommand,
  GetConsoleScreenshotCommand,
  GetPasswordDataCommand,
  RebootInstancesCommand,
} from '@aws-sdk/client-ec2';
import { expect, test } from 'vitest';
import { image, refused, startLab, type Lab } from './lab.ts';

async function output(lab: Lab, id: string): Promise<string> {
  const answer = await lab.ec2.send(new GetConsoleOutputCommand({ InstanceId: id }));
  return Buffer.from(answer.Output ?? '', 'base64').toString('utf8');
}

test('the console says what is known of the instance, and that nothing runs there', async () => {
  await using lab = await startLab();
  const [id = ''] = await lab.launch(1, { UserData: Buffer.from('#!/bin/sh\n').toString('base64') });
  expect(await output(lab, id)).toBe('');
  await lab.cloud.clock.advance('1m');
  const { PrivateIpAddress, BlockDeviceMappings } = await lab.describe(id);
  const text = await output(lab, id);
  for (const part of [
    'Console of the local cloud: made from what is known of this instance.',
    `${id} starts as t3.micro`,
    'processor: 2 vCPUs, x86_64',
    'memory: 1024 MiB',
    `disk /dev/xvda: ${BlockDeviceMappings?.[0]?.Ebs?.VolumeId}, 8 GiB`,
    String(PrivateIpAddress),
    'user data: 10 bytes',
    'No guest system runs behind this console: commands and user data run as processes.',
  ])
    expect(text).toContain(part);
  await lab.ec2.send(new RebootInstancesCommand({ InstanceIds: [id] }));
  expect(await output(lab, id)).toMatch(/Z reboot\r\n/);
});

test('the newest output is there on Nitro alone', async () => {
  await using lab = await startLab();
  const [old = ''] = await lab.running(1, { InstanceType: 't2.micro' });
  const [nitro = ''] = await lab.running(1);
  await lab.cloud.clock.advance('1h');
  const latest = await lab.ec2.send(new GetConsoleOutputCommand({ InstanceId: nitro, Latest: true }));
  const posted = await lab.ec2.send(new GetConsoleOutputCommand({ InstanceId: nitro }));
  expect(Number(latest.Timestamp) - Number(posted.Timestamp)).toBeGreaterThan(3_500_000);
  expect(
    await refused(lab.ec2.send(new GetConsoleOutputCommand({ InstanceId: old, Latest: true }))),
  ).toMatchObject({
    code: 'UnsupportedOperation',
    message: 'This instance type does not support retrieving the latest console logs.',
  });
});

test('the screenshot is a PNG of the console, sound to its last checksum', async () => {
  await using lab = await startLab();
  const [id = ''] = await lab.running(1);
  const answer = await lab.ec2.send(new GetConsoleScreenshotCommand({ InstanceId: id }));
  const png = Buffer.from(answer.ImageData ?? '', 'base64');
  expect(png.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n');
  const chunks = chunksOf(png);
  expect(chunks.map((chunk) => chunk.type)).toEqual(['IHDR', 'IDAT', 'IEND']);
  expect([chunks[0]?.data.readUInt32BE(0), chunks[0]?.data.readUInt32BE(4)]).toEqual([640, 400]);
  const rows = inflateSync(chunks[1]?.data ?? Buffer.alloc(0));
  expect(rows).toHaveLength(81 * 400);
  // The first line begins with a C: its second column of pixels is lit in the rows of its back.
  const lit = (x: number, y: number): boolean =>
    (((rows[y * 81 + 1 + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1) === 1;
  expect([lit(1, 6), lit(2, 6), lit(2, 0), lit(2, 12)]).toEqual([true, false, true, true]);
});

function chunksOf(png: Buffer): { type: string; data: Buffer }[] {
  const chunks: { type: string; data: Buffer }[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const body = png.subarray(at + 4, at + 8 + length);
    expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(body));
    chunks.push({ type: body.subarray(0, 4).toString('latin1'), data: body.subarray(4) });
    at += length + 12;
  }
  return chunks;
}

test('what does not run, and Graviton, have no screen', async () => {
  await using lab = await startLab();
  const [pending = ''] = await lab.launch(1);
  const shot = (id: string) => refused(lab.ec2.send(new GetConsoleScreenshotCommand({ InstanceId: id })));
  expect(await shot(pending)).toMatchObject({ code: 'IncorrectInstanceState' });
  const [arm = ''] = await lab.running(1, { InstanceType: 't4g.micro', ImageId: image.arm });
  expect(await shot(arm)).toMatchObject({ code: 'UnsupportedOperation' });
  expect(await shot('i-0123456789abcdef0')).toMatchObject({ code: 'InvalidInstanceID.NotFound' });
  const dry = new GetConsoleScreenshotCommand({ InstanceId: pending, DryRun: true });
  await lab.cloud.clock.advance('1m');
  expect(await refused(lab.ec2.send(dry))).toMatchObject({ code: 'DryRunOperation', status: 412 });
});

test('a Linux instance has no password', async () => {
  await using lab = await startLab();
  const [id = ''] = await lab.running(1);
  expect(await lab.ec2.send(new GetPasswordDataCommand({ InstanceId: id }))).toMatchObject({
    InstanceId: id,
    PasswordData: '',
  });
});
