import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { connect } from '../../src/aws/connect.ts';
import { LocalCloud } from '../../src/local/cloud.ts';
import { systemClock, systemRandom } from '../../src/system.ts';
import { startCloud } from '../support/cloud.ts';
import { nuage, temporaryDirectory } from './support/terminal.ts';

test('a file goes into a volume at an offset and comes out again', async () => {
  const home = temporaryDirectory();
  let id = '';
  {
    await using cloud = await LocalCloud.start({ data: join(home, '.nuage', 'local'), seed: 3 });
    const connection = await connect({
      region: 'us-east-1',
      credentials: cloud.rootKey,
      endpointUrl: cloud.endpoint,
      transport: cloud.transport(),
      clock: systemClock,
      random: systemRandom,
      environment: {},
      home: '/nonexistent',
    });
    const made = await connection.call('ec2', 'CreateVolume', { AvailabilityZone: 'us-east-1a', Size: 1 });
    id = made.VolumeId ?? '';
  }
  const given = Buffer.alloc(9 * 1024 * 1024, 'nuage ');
  writeFileSync(join(home, 'given'), given);
  const written = await nuage(
    ['local', 'volume', 'write', id, join(home, 'given'), '--offset', '1000', '-o', 'json'],
    { home },
  );
  expect(written).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse(written.stdout)).toEqual({ volume: id, offset: 1000, bytes: given.length });
  const read = await nuage(
    [
      'local',
      'volume',
      'read',
      id,
      join(home, 'taken'),
      '--offset',
      '998',
      '--length',
      String(given.length + 4),
    ],
    { home },
  );
  expect(read).toMatchObject({ code: 0, stderr: '' });
  const expected = Buffer.concat([Buffer.alloc(2), given, Buffer.alloc(2)]);
  expect(Buffer.compare(readFileSync(join(home, 'taken')), expected)).toBe(0);
  const lost = await nuage(['local', 'volume', 'read', 'vol-0', join(home, 'lost')], { home });
  expect(lost.code).not.toBe(0);
  expect(lost.stderr).toContain('There is no volume or snapshot vol-0 in us-east-1.');
});

test('a cloud in memory is reached by its address, with its clock and its volumes', async () => {
  await using running = await startCloud({ data: undefined });
  const { cloud, endpoint, environment } = running;
  const at = (...words: string[]): ReturnType<typeof nuage> =>
    nuage(['local', ...words, '--endpoint-url', endpoint, '-o', 'json'], {
      home: temporaryDirectory(),
      environment,
    });
  const status = await at('status');
  expect(JSON.parse(status.stdout)).toMatchObject({ running: true, endpoint, data: null });
  const before = cloud.clock.now();
  expect(await at('clock', 'advance', '2h')).toMatchObject({ code: 0, stderr: '' });
  expect(cloud.clock.now() - before).toBeGreaterThanOrEqual(2 * 3_600_000);
  expect((await at('volume', 'read', 'vol-0', 'nothing')).stderr).toContain(
    'There is no volume or snapshot vol-0',
  );
});

test('the address that `local start` has people export is the cloud that commands about it mean', async () => {
  await using running = await startCloud({ data: undefined });
  const { cloud, endpoint } = running;
  const home = temporaryDirectory();
  const at = (address: string, ...words: string[]): ReturnType<typeof nuage> =>
    nuage(['local', ...words, '-o', 'json'], {
      home,
      environment: { ...running.environment, AWS_ENDPOINT_URL: address },
    });
  const before = cloud.clock.now();
  expect(await at(endpoint, 'clock', 'advance', '2h')).toMatchObject({ code: 0, stderr: '' });
  expect(cloud.clock.now() - before).toBeGreaterThanOrEqual(2 * 3_600_000);
  expect(existsSync(join(home, '.nuage'))).toBe(false);
  // Neither another machine's nor, when --local says so, any: then it is the cloud of the home.
  const reached = cloud.clock.now();
  expect(await at('https://s3.example.com', 'clock', 'advance', '2h')).toMatchObject({ code: 0 });
  expect(await at(endpoint, 'clock', 'advance', '2h', '--local')).toMatchObject({ code: 0 });
  expect(cloud.clock.now() - reached).toBeLessThan(3_600_000);
  expect(existsSync(join(home, '.nuage'))).toBe(true);
  expect(await at('http://127.0.0.1:1', 'clock')).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(
      /^error No local cloud answers at http:\/\/127\.0\.0\.1:1: connect ECONNREFUSED 127\.0\.0\.1:1\.\nhint {2}`nuage local start` starts one/,
    ),
  });
});
