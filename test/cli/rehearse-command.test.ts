import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { LocalCloud } from '../../src/local/cloud.ts';
import { anImage, homeWith, inHome } from './support/home-with.ts';
import { nuage } from './support/terminal.ts';

const tagged = ['--local', '--tag', 'Environment=test'];

async function stateOf(home: string): Promise<unknown> {
  const { stdout } = await nuage(['ec2', 'list', '--local', '--query', '[].state', '-o', 'json'], { home });
  return JSON.parse(stdout);
}

// Other tests that run beside this one rehearse too.
beforeAll(() => void vi.stubEnv('TMPDIR', mkdtempSync(join(tmpdir(), 'r-'))));
afterAll(() => void vi.unstubAllEnvs());

const twins = (): readonly string[] =>
  readdirSync(tmpdir()).filter((name) => name.startsWith('nuage-rehearsal-'));

describe('nuage rehearse', () => {
  test('tells what comes of a plan, hours on and taken back, and changes nothing', async () => {
    const home = await homeWith(['web', 'web']);
    await nuage(['ec2', 'stop', ...tagged, '--plan-out', 'stop.plan'], { home });
    const before = twins();
    const { code, stdout, stderr } = await nuage(
      ['rehearse', 'stop.plan', '--local', '--for', '8h', '--undo'],
      { home },
    );
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const lines = stdout.split('\n');
    expect(lines[0]).toBe('Rehearsal  ec2 stop, on a twin of 123456789012, through 8 h');
    expect(stdout).toContain('+0 s  ● ec2:StopInstances: web × 2, done\n');
    expect(stdout).toMatch(/\+\d+ s ● web(?: × 2)?: stopped/);
    expect(stdout).toMatch(/\+8 h +● web × 2: pending/);
    expect(stdout).toMatch(/✓ 2 steps done in .*\n✓ 2 steps taken back in /);
    expect(stdout).toMatch(/The bill is 0\.\d+ USD less: 0\.\d+ USD in 8 h, /);
    expect(lines.at(-2)).toBe('Nothing was changed. Apply the plan with: nuage apply stop.plan --local');
    expect(await stateOf(home)).toEqual(['running', 'running']);
    expect(JSON.parse((await nuage(['runs', '--local', '-o', 'json'], { home })).stdout)).toEqual([]);
    expect(twins()).toEqual(before);
  });

  test('is JSON for scripts: what happened, when, to what, and what it makes of the bill', async () => {
    const home = await homeWith(['web']);
    await nuage(['ec2', 'stop', ...tagged, '--plan-out', 'stop.plan'], { home });
    const { stdout } = await nuage(['rehearse', 'stop.plan', '--local', '--for', '100h', '-o', 'json'], {
      home,
    });
    const { began, ended, run, undo, happened, usd } = JSON.parse(stdout);
    expect(ended - began).toBe(360_000_000);
    expect(undo).toBeUndefined();
    expect(run).toMatchObject({ status: 'done', steps: 1, undoable: 1 });
    expect(happened).toMatchObject([
      { name: 'web', what: 'ec2:StopInstances', step: 'done' },
      { name: 'web', what: 'stopping' },
      { name: 'web', what: 'stopped' },
    ]);
    // A t3.micro at 0.0104 USD an hour, and its public address at 0.005.
    expect(usd.without - usd.with).toBeCloseTo(1.54, 2);
  });

  test('shows what the account does by itself: a group launches and tells why', async () => {
    const home = await homeWith([]);
    await inHome(home, async (connection) => {
      const LaunchConfigurationName = 'pool';
      await connection.call('autoscaling', 'CreateLaunchConfiguration', {
        LaunchConfigurationName,
        ImageId: await anImage(connection),
        InstanceType: 't3.micro',
      });
      await connection.call('autoscaling', 'CreateAutoScalingGroup', {
        AutoScalingGroupName: 'pool',
        LaunchConfigurationName,
        MinSize: 1,
        MaxSize: 3,
        AvailabilityZones: ['us-east-1a'],
      });
    });
    const planned = await nuage(['asg', 'set', 'pool', '3', '--local', '--plan-out', 'asg.plan'], { home });
    expect(planned.code).toBe(0);
    const { stdout } = await nuage(['rehearse', 'asg.plan', '--local', '--undo'], { home });
    expect(stdout).toMatch(
      /● pool: launched i-\w+ \(a user request .* changing the desired capacity from 1 to 3\)/,
    );
    expect(stdout).toContain('● autoscaling:SetDesiredCapacity: pool, done');
    expect(stdout).toMatch(/● pool: terminated i-\w+/);
    expect(stdout).toMatch(/The bill is 0\.0\d+ USD more/);
  });

  test('what costs nothing leaves the bill as it is: to ask for it is not on it', async () => {
    const home = await homeWith(['web']);
    await nuage(['ec2', 'protect', '--all', '--local', '--plan-out', 'guard.plan'], { home });
    const { stdout } = await nuage(['rehearse', 'guard.plan', '--local', '--for', '366d'], { home });
    expect(stdout).toContain('ec2:ModifyInstanceAttribute: web, done');
    // A t3.micro and its address, at 0.0154 USD an hour, and a small volume.
    expect(stdout).toMatch(/The bill stays as it is: 13\d\.\d\d USD in 366 d/);
  });

  test('a step that fails is told with the reason, and the exit code says so', async () => {
    const home = await homeWith(['web']);
    await nuage(['ec2', 'stop', ...tagged, '--plan-out', 'stop.plan'], { home });
    await inHome(home, async (connection) => {
      const { Reservations = [] } = await connection.call('ec2', 'DescribeInstances', {});
      const InstanceId = Reservations[0]?.Instances?.[0]?.InstanceId ?? '';
      await connection.call('ec2', 'ModifyInstanceAttribute', {
        InstanceId,
        DisableApiStop: { Value: true },
      });
    });
    const { code, stdout } = await nuage(['rehearse', 'stop.plan', '--local'], { home });
    expect(code).toBe(1);
    expect(stdout).toContain('ec2:StopInstances: web, failed');
    expect(stdout).toMatch(/The instance 'i-\w+' may not be stopped\. Modify its 'disableApiStop'/);
    expect(stdout).toContain('✗ 0 of 1 step done in ');
  });

  test('a plan whose ground has moved is refused as it would be in earnest', async () => {
    const home = await homeWith(['web']);
    await nuage(['ec2', 'stop', ...tagged, '--plan-out', 'stop.plan'], { home });
    await nuage(['ec2', 'terminate', '--local', '--all', '--yes'], { home });
    const { code, stderr, stdout } = await nuage(['rehearse', 'stop.plan', '--local'], { home });
    const earnest = await nuage(['apply', 'stop.plan', '--local', '--yes'], { home });
    expect(stdout).toBe('');
    expect({ code, stderr }).toEqual({ code: earnest.code, stderr: earnest.stderr });
  });

  test('the twin of an account is made of what its API tells', async () => {
    const home = await homeWith(['web']);
    await nuage(['ec2', 'stop', ...tagged, '--plan-out', 'stop.plan'], { home });
    const whole = await nuage(['rehearse', 'stop.plan', '--local', '-o', 'json'], { home });
    const told = await nuage(['rehearse', 'stop.plan', '--local', '--as-aws', '-o', 'json'], { home });
    expect(told).toMatchObject({ code: 0, stderr: '' });
    const what = (stdout: string) =>
      JSON.parse(stdout).happened.map((one: { what: string; name: string }) => [one.name, one.what]);
    expect(what(told.stdout)).toEqual(what(whole.stdout));
    await nuage(['iam', 'user', 'create', 'anna', '--local', '--plan-out', 'user.plan'], { home });
    const { code, stderr } = await nuage(['rehearse', 'user.plan', '--local', '--as-aws'], { home });
    expect(code).toBe(64);
    expect(stderr).toContain('The twin of an AWS account holds EC2 and Auto Scaling, and the step ');
  });

  test('keys that are not the root’s are told how a twin is made with them, and make one', async () => {
    await using cloud = await LocalCloud.start({ port: 0 });
    const home = await homeWith([]);
    const environment = {
      AWS_ACCESS_KEY_ID: cloud.accountId,
      AWS_SECRET_ACCESS_KEY: 'test',
      AWS_REGION: 'us-east-1',
      AWS_ENDPOINT_URL: cloud.endpoint,
    };
    const line = ['volume', 'create', '--size', '1', '--zone', 'us-east-1a', '--plan-out', 'volume.plan'];
    expect(await nuage(line, { home, environment })).toMatchObject({ code: 0 });
    const whole = await nuage(['rehearse', 'volume.plan'], { home, environment });
    expect(whole.stderr).toContain('Only the root of a local cloud can have the whole of it copied.');
    expect(whole.stderr).toContain('--as-aws makes the twin of what these keys may read.');
    const told = await nuage(['rehearse', 'volume.plan', '--as-aws'], { home, environment });
    expect(told).toMatchObject({ code: 0, stderr: '' });
    expect(told.stdout).toMatch(/vol-\w+: createVolume available/);
  });

  test('what acts on more than the account is refused before anything is done', async () => {
    const home = await homeWith([]);
    const made = await nuage(['keys', 'create', 'deploy', '--local', '--plan-out', 'key.plan'], { home });
    expect(made.code).toBe(0);
    const { code, stderr } = await nuage(['rehearse', 'key.plan', '--local'], { home });
    expect(code).toBe(64);
    expect(stderr).toContain(
      'This plan cannot be rehearsed: its step create-key writes a private key to a file of this machine.',
    );
    expect(readdirSync(home)).not.toContain('deploy.pem');
  });

  test('a plan without steps says so, and a file that is no plan too', async () => {
    const home = await homeWith([]);
    await nuage(['ec2', 'stop', ...tagged, '--plan-out', 'none.plan'], { home });
    expect(await nuage(['rehearse', 'none.plan', '--local'], { home })).toMatchObject({
      code: 0,
      stdout: 'There is nothing to rehearse: the plan has no steps.\n',
    });
    for (const time of ['0s', '367d']) {
      const odd = await nuage(['rehearse', 'none.plan', '--local', '--for', time], { home });
      expect(odd.code).toBe(64);
      expect(odd.stderr).toContain('--for is a minute at least, and a year at most.');
    }
    writeFileSync(join(home, 'words.plan'), 'hello\n');
    const { code, stderr } = await nuage(['rehearse', 'words.plan', '--local'], { home });
    expect(code).toBe(64);
    expect(stderr).toContain('words.plan:1');
    expect(readFileSync(join(home, 'words.plan'), 'utf8')).toBe('hello\n');
  });
});
