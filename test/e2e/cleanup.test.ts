import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { connect } from '../../src/connect.ts';
import { LocalCloud } from '../../src/local/cloud.ts';

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

test('the binary plans as nuage.yaml says, deletes when told to, and takes it back', async () => {
  const home = mkdtempSync(join(tmpdir(), 'nuage-cleanup-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const [free = ''] = await inCloud(home, async (aws, cloud) => {
    const ids: string[] = [];
    for (const Value of ['free', 'golden-1']) {
      const TagSpecifications = [{ ResourceType: 'volume' as const, Tags: [{ Key: 'Name', Value }] }];
      const input = { AvailabilityZone: 'us-east-1a', Size: 8, TagSpecifications };
      ids.push((await aws.call('ec2', 'CreateVolume', input)).VolumeId ?? '');
    }
    await cloud.clock.advance('100d');
    // What takes a while takes moments.
    cloud.clock.setRate(600);
    return ids;
  });
  writeFileSync(
    join(home, 'nuage.yaml'),
    'cleanup:\n  kinds: [volumes]\n  olderThan: 60d\n  protect:\n    names: ["golden-*"]\n',
  );
  const nuage = (...line: readonly string[]): Promise<Ran> =>
    new Promise((done) => {
      execFile(
        process.execPath,
        [resolve('dist/nuage.js'), ...line, '--local'],
        { cwd: home, env: { HOME: home, AWS_REGION: 'us-east-1' } },
        (error, stdout, stderr) => done({ code: Number(error?.code ?? 0), stdout, stderr }),
      );
    });
  const names = (): Promise<readonly string[]> =>
    inCloud(home, async (aws, cloud) => {
      await cloud.clock.advance('1m');
      const { Volumes = [] } = await aws.call('ec2', 'DescribeVolumes', {});
      return Volumes.map(({ Tags }) => Tags?.[0]?.Value ?? '').toSorted();
    });

  // Nobody is there to say yes: nothing happens.
  const dry = await nuage('cleanup');
  expect(dry.code).toBe(64);
  expect(dry.stderr).toMatch(
    new RegExp(`- ec2:DeleteVolume × 1\\n +${free}  free  for: 100 days old, 0\\.\\d\\d USD`),
  );
  expect(dry.stderr).toMatch(/1 {2}its name matches golden-\*, which is protected {2}vol-/);
  expect(await names()).toEqual(['free', 'golden-1']);

  const applied = await nuage('cleanup', '--yes');
  expect(applied).toMatchObject({ code: 0 });
  expect(applied.stdout).toContain('✓ cleanup: 2 steps, 2 done');
  expect(await names()).toEqual(['golden-1']);

  expect(await nuage('undo', '--yes')).toMatchObject({ code: 0 });
  expect(await names()).toEqual(['free', 'golden-1']);
});

type Aws = Awaited<ReturnType<typeof connect>>;

/** Works on the cloud that `--local` finds in the home, between two commands. */
async function inCloud<T>(home: string, work: (aws: Aws, cloud: LocalCloud) => Promise<T>): Promise<T> {
  await using cloud = await LocalCloud.start({ data: join(home, '.nuage', 'local') });
  const environment = { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' };
  const aws = await connect({ transport: cloud.transport(), region: 'us-east-1', environment });
  return await work(aws, cloud);
}
