import { readFileSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { connect } from '../../../src/connect.ts';
import { publicParameters } from '../../../src/data/public-images.ts';
import { LocalCloud } from '../../../src/local/cloud.ts';
import { nuage, temporaryDirectory } from '../support/terminal.ts';

const blockSize = 512 * 1024;
const image =
  publicParameters('us-east-1')['/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-6.1-x86_64'];

test('backups by the configuration: run, prune after it, list, show, verify, restore', async () => {
  const home = temporaryDirectory();
  const run = async (...line: string[]) => {
    const ran = await nuage([...line, '--local'], { home });
    expect(ran, line.join(' ')).toMatchObject({ code: 0 });
    return ran.stdout;
  };
  writeFileSync(
    join(home, 'nuage.yaml'),
    'backup:\n  store: backups\n  tag: Safe=yes\n  keep:\n    last: 2\n',
  );
  const data = join(home, '.nuage', 'local');
  let volume = '';
  {
    await using cloud = await LocalCloud.start({ data });
    // A snapshot takes half a minute: of the cloud's time.
    cloud.clock.setRate(10_000);
    const aws = await connect({
      transport: cloud.transport(),
      region: 'us-east-1',
      environment: { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' },
    });
    await aws.call('ec2', 'RunInstances', {
      ImageId: image ?? '',
      InstanceType: 't3.micro',
      MinCount: 1,
      MaxCount: 1,
      TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'Safe', Value: 'yes' }] }],
    });
    await cloud.clock.advance('2m');
    const { Volumes: volumes = [] } = await aws.call('ec2', 'DescribeVolumes', {});
    volume = volumes[0]?.VolumeId ?? '';
    const place = { account: cloud.accountId, region: 'us-east-1', id: volume, offset: 3 * blockSize };
    await cloud.volumes.write(place, Buffer.from('kept'));
  }
  await run('backup', 'run', '--yes');
  await run('backup', 'run', '--yes');
  const third = JSON.parse(await run('backup', 'run', '--yes', '-o', 'json'));
  expect(third).toMatchObject({
    status: 'done',
    followedBy: [{ operation: 'backup prune', status: 'done' }],
  });
  const listed = JSON.parse(await run('backup', 'list', '-o', 'json'));
  expect(listed).toHaveLength(2);
  const [{ id, instance }] = listed;
  const shown = JSON.parse(await run('backup', 'show', id, '-o', 'json'));
  expect(shown).toMatchObject({ id, instance, volumes: [{ volume, blocks: 1, added: 0 }] });
  expect(await run('backup', 'verify')).toContain('All is well: 2 backups');
  await run('backup', 'restore', instance, '--volume', volume, '--to-file', 'disk.img', '--output', 'json');
  const restored = await open(join(home, 'disk.img'));
  const found = Buffer.alloc(4);
  await restored.read(found, 0, 4, 3 * blockSize);
  await restored.close();
  expect(found.toString()).toBe('kept');
  expect(await run('backup', 'restore', instance, '--snapshot-only', '--yes')).toContain('1 step');
  // A day later the schedule has one made, and prunes.
  const configuration =
    'backup:\n  store: backups\n  tag: Safe=yes\n  schedule: rate(1 day)\n  keep:\n    last: 1\n';
  writeFileSync(join(home, 'nuage.yaml'), configuration);
  {
    await using cloud = await LocalCloud.start({ data });
    await cloud.clock.advance('1d');
  }
  expect(JSON.parse(await run('schedule', 'run', '--yes', '-o', 'json'))).toMatchObject({
    operation: 'schedule run',
    status: 'done',
    followedBy: [{ operation: 'backup prune', status: 'done', steps: 3 }],
  });
  expect(JSON.parse(await run('backup', 'list', '-o', 'json'))).toHaveLength(1);
  const nothing = await nuage(['backup', 'prune', '--keep-last', '0', '--local', '--yes'], { home });
  expect(nothing).toMatchObject({ code: 64 });
  expect(nothing.stderr).toContain('A policy that keeps nothing would remove every backup');
  expect(readFileSync(join(home, 'backups', 'nuage-backup.json'), 'utf8')).toContain('backup-repository');
});

test('without a store nothing is done, and a wrong policy is a fault of its line', async () => {
  const home = temporaryDirectory();
  const unknown = await nuage(['backup', 'list', '--local'], { home });
  expect(unknown).toMatchObject({ code: 64 });
  expect(unknown.stderr).toContain('--store s3://BUCKET/PREFIX');
  writeFileSync(join(home, 'nuage.yaml'), 'backup:\n  store: /backups\n  keep:\n    last: 0\n');
  const wrong = await nuage(['config', 'check'], { home });
  expect(wrong).toMatchObject({ code: 64 });
  expect(wrong.stderr).toContain('a policy that keeps nothing would remove every backup'.slice(2));
  for (const [more, told] of [
    [
      'store: /backups\n  schedule: nightly',
      "nuage.yaml:3:13: backup.schedule: 'nightly' is not the name of a schedule",
    ],
    ['schedule: rate(6 hours)', 'ay in store where the backups go that the schedule makes'],
  ] as const) {
    writeFileSync(join(home, 'nuage.yaml'), `backup:\n  ${more}\n`);
    const faulty = await nuage(['config', 'check'], { home });
    expect(faulty.code).toBe(64);
    expect(faulty.stderr).toContain(told);
  }
});
