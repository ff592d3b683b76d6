import { expect, test } from 'vitest';
import { connect } from '../../src/connect.ts';
import { LocalCloud } from '../../src/local/cloud.ts';
import { nuage, temporaryDirectory } from './support/terminal.ts';

test('cleanup shows what goes and why, asks, and takes nothing that the limits forbid', async () => {
  const home = temporaryDirectory();
  const run = (...line: string[]) => nuage(['cleanup', ...line, '--local'], { home });
  {
    await using cloud = await LocalCloud.start({ data: `${home}/.nuage/local` });
    const aws = await connect({
      transport: cloud.transport(),
      region: 'us-east-1',
      environment: { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' },
    });
    await aws.call('ec2', 'CreateVolume', { AvailabilityZone: 'us-east-1a', Size: 8 });
    await cloud.clock.advance('100d');
  }
  const unconfirmed = await run();
  expect(unconfirmed.code).toBe(64);
  expect(unconfirmed.stderr).toContain('1 to create, 1 to delete');
  expect(unconfirmed.stderr).toContain('Nobody is there to confirm this');
  const limited = await run('--max', '0', '--yes');
  expect(limited).toMatchObject({ code: 64 });
  expect(limited.stderr).toContain('More volumes would go than may: 1, and at most 0.');
  expect(await run('--kind', 'volume')).toMatchObject({ code: 64 });
  const young = await run('--older-than', '365d', '--yes');
  expect(young).toMatchObject({ code: 0 });
  expect(young.stdout + young.stderr).toContain('it is younger than 365 days');
  const saved = await run('--plan-out', 'cleanup.plan', '-o', 'json');
  expect(JSON.parse(saved.stdout)).toMatchObject({ header: { operation: 'cleanup', steps: 2 } });
});
