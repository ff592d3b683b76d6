import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { CreateVolumeCommand, DescribeVolumesCommand, EC2Client } from '@aws-sdk/client-ec2';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { ControlClient } from '../../../src/local/control/client.ts';
import { LocalCloud } from '../../../src/local/cloud.ts';
import { systemClock } from '../../../src/system.ts';
import { version } from '../../../src/version.ts';
import { sign } from '../../../src/wire/sigv4/sign.ts';
import { startCloud } from '../../support/cloud.ts';
import type { RunningCloud } from '../../support/cloud.ts';
import { HttpSender } from '../../support/http-send.ts';
import { exchange } from '../../support/raw-socket.ts';
import { bytesOf } from '../../support/streams.ts';

let running: RunningCloud;
let control: ControlClient;
const sender = new HttpSender();

const clientFor = ({ endpoint, cloud }: RunningCloud, secret?: string): ControlClient => {
  const key = cloud.rootKey;
  const credentials = secret === undefined ? key : { ...key, secretAccessKey: secret };
  return new ControlClient({ endpoint, credentials, now: () => systemClock.now(), send: sender.send });
};

const plain = async (
  method: string,
  path: string,
  head = '',
  body = '',
): Promise<{ status: number; body: unknown }> => {
  const answer = await exchange(
    running.port,
    `${method} ${path} HTTP/1.1\r\nHost: localhost:${running.port}\r\nConnection: close\r\nContent-Length: ${body.length}\r\n${head}\r\n${body}`,
  );
  return { status: answer.status, body: answer.body === '' ? '' : JSON.parse(answer.body) };
};

beforeAll(async () => {
  running = await startCloud();
  control = clientFor(running);
  await control.freeze();
});

afterAll(async () => {
  sender[Symbol.dispose]();
  await running[Symbol.asyncDispose]();
});

describe('who may', () => {
  test('health needs no signature and says nothing but that it is there', async () => {
    expect(await plain('GET', '/_nuage/health')).toEqual({
      status: 200,
      body: { status: 'ok', version },
    });
  });

  test.each([
    ['GET', 'info'],
    ['GET', 'clock'],
    ['POST', 'clock/advance'],
    ['POST', 'clock/set'],
    ['POST', 'clock/step'],
    ['POST', 'clock/freeze'],
    ['POST', 'clock/resume'],
    ['POST', 'clock/rate'],
    ['GET', 'faults'],
    ['POST', 'faults'],
    ['DELETE', 'faults'],
    ['DELETE', 'faults/fault-1'],
    ['GET', 'calls'],
    ['GET', 'queues'],
    ['GET', 'queues/jobs'],
    ['GET', 'coverage'],
    ['POST', 'save'],
    ['POST', 'reset'],
    ['POST', 'stop'],
  ])('%s %s needs one', async (method, path) => {
    expect(await plain(method, `/_nuage/${path}`)).toMatchObject({
      status: 403,
      body: { error: { code: 'NotSigned' } },
    });
  });

  test('a wrong secret, another service, another key or a stale signature is not the root', async () => {
    const now = systemClock.now();
    const path = '/_nuage/clock';
    const request = {
      method: 'GET',
      protocol: 'http' as const,
      hostname: 'localhost',
      port: running.port,
      path,
      query: '',
      headers: { host: `localhost:${running.port}` },
      body: new Uint8Array(0),
    };
    const good = { credentials: running.cloud.rootKey, region: 'us-east-1', service: 'nuage', now };
    const ways = [
      { ...good, credentials: { accessKeyId: 'test', secretAccessKey: 'guess' } },
      { ...good, service: 'ec2' },
      { ...good, credentials: { accessKeyId: '210987654321', secretAccessKey: 'test' } },
      { ...good, now: now - 16 * 60_000 },
    ];
    for (const way of ways) {
      const answer = await sender.send(sign(request, way));
      expect(answer.status).toBe(403);
      expect(JSON.parse(Buffer.from(await bytesOf(answer.body)).toString())).toMatchObject({
        error: { code: 'NotRoot' },
      });
    }
    expect((await sender.send(sign(request, good))).status).toBe(200);
    const changed = {
      ...sign({ ...request, method: 'POST', path: '/_nuage/clock/advance' }, good),
      body: Buffer.from('{"by":"1h"}'),
    };
    expect((await sender.send(changed)).status).toBe(403);
  });

  test('the client says the refusal', async () => {
    await expect(clientFor(running, 'guess').info()).rejects.toMatchObject({
      code: 'NotRoot',
      message: 'This call was not signed with the root key of the cloud for service nuage.',
    });
  });

  test('the guard stands before control too', async () => {
    const answer = await exchange(
      running.port,
      `GET /_nuage/health HTTP/1.1\r\nHost: evil.test:${running.port}\r\n\r\n`,
    );
    expect(answer.status).toBe(403);
  });
});

describe('the clock', () => {
  test('is read, advanced, set, slowed and let go', async () => {
    const before = await control.clock();
    expect(before).toMatchObject({ mode: 'frozen', rate: 0 });
    const start = Date.parse(before.now);
    expect(Date.parse((await control.advance('8h')).now) - start).toBe(8 * 3_600_000);
    expect(Date.parse((await control.advance(1500)).now) - start).toBe(8 * 3_600_000 + 1500);
    const there = new Date(start + 86_400_000).toISOString();
    expect((await control.setTime(there)).now).toBe(there);
    expect(await control.setRate(60)).toMatchObject({ mode: 'rate', rate: 60 });
    expect(await control.resume()).toMatchObject({ mode: 'real', rate: 1 });
    expect(await control.freeze()).toMatchObject({ mode: 'frozen', rate: 0 });
    expect(running.cloud.clock.mode).toBe('frozen');
  });

  test('a mistake is told with what would be right', async () => {
    await expect(control.advance('soon')).rejects.toMatchObject({
      message: 'Not a length of time: soon',
      hint: 'Write it like 90s, 8h, 1d12h or PT8H.',
    });
    await expect(control.setTime('2001-01-01T00:00:00Z')).rejects.toMatchObject({ code: 'Usage' });
    await expect(control.setRate(-1)).rejects.toMatchObject({ message: 'Not a rate for the clock: -1' });
  });
});

test('the weather is made, listed and cleared', async () => {
  const rule = { service: 'ec2', action: 'Describe*', count: 2, effect: { kind: 'throttle' } } as const;
  const added = await control.addFault(rule);
  expect(added).toMatchObject({ ...rule, matched: 0, struck: 0 });
  expect(await control.faults()).toEqual([added]);
  await control.removeFault(added.id);
  await expect(control.removeFault(added.id)).rejects.toMatchObject({ code: 'NoSuchFault' });
  await control.addFault(rule);
  await control.clearFaults();
  expect(await control.faults()).toEqual([]);
});

test('info and coverage tell what runs here', async () => {
  expect(await control.info()).toMatchObject({
    endpoint: running.endpoint,
    accountId: '123456789012',
    auth: 'strict',
    lenient: false,
    data: null,
  });
  const coverage = Object(await control.coverage());
  expect(coverage.ec2.available).toContain('DescribeInstances');
  expect(coverage.ec2.missing).toContain('CreateVerifiedAccessGroup');
});

test('routes that are not there, and methods that they do not take', async () => {
  expect(await plain('GET', '/_nuage/nothing')).toMatchObject({
    status: 404,
    body: { error: { code: 'NoSuchRoute' } },
  });
  expect(await plain('DELETE', '/_nuage/health')).toMatchObject({ status: 405 });
  expect(await plain('GET', '/_nuage/clock/advance')).toMatchObject({
    status: 405,
    body: { error: { message: '/_nuage/clock/advance takes POST.' } },
  });
});

test('a body has a limit of its own on each route', async () => {
  const long = 'x'.repeat(2000);
  expect(await plain('POST', '/_nuage/clock/advance', '', long)).toMatchObject({ status: 413 });
  expect(await plain('GET', '/_nuage/health', '', 'x')).toMatchObject({ status: 413 });
});

describe('scripts of other emulators', () => {
  test("LocalStack's health", async () => {
    const answer = await plain('GET', '/_localstack/health');
    expect(answer).toMatchObject({ status: 200, body: { edition: 'nuage', services: { ec2: 'available' } } });
  });

  test("moto's reset", async () => {
    expect(await plain('POST', '/moto-api/reset')).toEqual({ status: 200, body: { status: 'ok' } });
  });
});

test('with data to lose there is no reset, and save brings everything', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'nuage-control-'));
  try {
    await using kept = await startCloud({ data: join(directory, 'data') });
    const answer = await exchange(
      kept.port,
      `POST /moto-api/reset HTTP/1.1\r\nHost: localhost:${kept.port}\r\nConnection: close\r\n\r\n`,
    );
    expect(answer.status).toBe(403);
    expect(JSON.parse(answer.body)).toMatchObject({ message: 'A cloud with a data directory is not reset.' });
    await expect(clientFor(kept).reset()).rejects.toMatchObject({ code: 'Usage' });

    await clientFor(kept).advance('365d');
    const saved = join(directory, 'saved');
    await writeFile(saved, await clientFor(kept).save());
    await using loaded = await LocalCloud.load(saved);
    expect(loaded.clock.now()).toBeGreaterThanOrEqual(kept.cloud.clock.now() - 60_000);
  } finally {
    await rm(directory, { recursive: true });
  }
});

test('tags of AWS itself are set on what is there, and nobody else can set or take them', async () => {
  const { accountId: account } = running.cloud;
  const ec2 = new EC2Client(running.clientOptions);
  try {
    const { VolumeId: id = '' } = await ec2.send(
      new CreateVolumeCommand({ AvailabilityZone: 'us-east-1a', Size: 1 }),
    );
    const place = { account, region: 'us-east-1', id };
    await control.setAwsTags(place, { 'aws:backup:source-resource': 'x' });
    const { Volumes = [] } = await ec2.send(new DescribeVolumesCommand({ VolumeIds: [id] }));
    expect(Volumes[0]?.Tags).toEqual([{ Key: 'aws:backup:source-resource', Value: 'x' }]);
    await expect(control.setAwsTags(place, { Name: 'mine' })).rejects.toThrow(
      'The tag Name is for anybody to set.',
    );
    await expect(control.setAwsTags({ ...place, id: 'vol-1' }, { 'aws:x': '' })).rejects.toThrow(
      'There is nothing named vol-1 in us-east-1 that takes tags.',
    );
  } finally {
    ec2.destroy();
  }
});

test('stop answers first, then ends', async () => {
  const other = await startCloud();
  await clientFor(other).stop();
  await other.cloud.stop();
  expect((await exchange(other.port, `GET /_nuage/health HTTP/1.1\r\n\r\n`)).text).toBe('');
});
