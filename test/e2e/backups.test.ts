import { randomFillSync } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EC2Client, DescribeVolumesCommand, RunInstancesCommand } from '@aws-sdk/client-ec2';
import { expect, onTestFinished, test } from 'vitest';
import { startCloud } from '../support/cloud.ts';
import { run, runPythonChecks } from '../support/run-program.ts';

const blockSize = 512 * 1024;
const main = new URL('../../src/cli/main.ts', import.meta.url).pathname;
const page = new URL('../../docs/backup-format.md', import.meta.url);

test('boto3 runs unchanged: the EBS direct APIs', async () => {
  await using running = await startCloud();
  running.cloud.clock.setRate(10_000);
  const results = await runPythonChecks(['ebs_checks'], running.environment);
  expect(results.filter((result) => result.error !== null)).toEqual([]);
  expect(results).toHaveLength(2);
});

test('the binary backs up, and the script of the format restores without it, byte for byte', async () => {
  await using running = await startCloud();
  const { cloud } = running;
  cloud.clock.setRate(10_000);
  const folder = mkdtempSync(join(tmpdir(), 'nuage-e2e-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const nuage = async (...line: string[]) => {
    const ended = await run(process.execPath, [main, ...line], { ...running.environment, HOME: folder });
    expect(ended, line.join(' ')).toMatchObject({ status: 0 });
    return ended.stdout;
  };
  const ec2 = new EC2Client(running.clientOptions);
  const { Instances: launched } = await ec2.send(
    new RunInstancesCommand({
      ImageId: 'ami-0ed094fb1304fd857',
      InstanceType: 't3.micro',
      MinCount: 1,
      MaxCount: 1,
      BlockDeviceMappings: [{ DeviceName: '/dev/sdb', Ebs: { VolumeSize: 1 } }],
      TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'Backup', Value: 'true' }] }],
    }),
  );
  const instance = launched?.[0]?.InstanceId ?? '';
  await cloud.clock.advance('2m');
  const { Volumes: volumes } = await ec2.send(
    new DescribeVolumesCommand({ Filters: [{ Name: 'attachment.device', Values: ['/dev/sdb'] }] }),
  );
  const volume = volumes?.[0]?.VolumeId ?? '';
  const at = (block: number) => ({
    account: cloud.accountId,
    region: 'us-east-1',
    id: volume,
    offset: block * blockSize,
  });
  const random = randomFillSync(new Uint8Array(3 * blockSize));
  await cloud.volumes.write(at(5), random);
  await cloud.volumes.write(at(2047), random.subarray(0, blockSize));

  const store = join(folder, 'store');
  await nuage('backup', 'run', '--store', store, '--yes');
  expect(await nuage('backup', 'verify', '--store', store)).toContain('All is well: 1 backup');
  const [ours, theirs] = [join(folder, 'ours.img'), join(folder, 'theirs.img')];
  await nuage('backup', 'restore', instance, '--volume', volume, '--to-file', ours, '--store', store);

  const [, script = ''] = /```sh\n(#![\s\S]*?)```/.exec(readFileSync(page, 'utf8')) ?? [];
  const file = join(folder, 'restore.sh');
  writeFileSync(file, script);
  const manifest = readdirSync(join(store, 'backups'), { recursive: true, encoding: 'utf8' }).find((name) =>
    name.endsWith('.json'),
  );
  const words = [file, store, `backups/${manifest ?? ''}`, volume, theirs];
  expect(await run('/bin/sh', words, { PATH: '/usr/bin:/bin' })).toMatchObject({ status: 0, stderr: '' });
  expect(await run('/usr/bin/cmp', [ours, theirs], {})).toMatchObject({ status: 0, stdout: '' });
  const restored = readFileSync(theirs);
  expect(restored.length).toBe(1024 ** 3);
  expect(restored.subarray(5 * blockSize, 8 * blockSize).equals(random)).toBe(true);
  expect(restored.subarray(2047 * blockSize).equals(random.subarray(0, blockSize))).toBe(true);
  ec2.destroy();
});
