import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LocalCloud } from '../../src/local/cloud.ts';
import { runAs } from './least-privilege/run-line.ts';
import { temporaryDirectory } from './support/terminal.ts';
import { withHosts } from '../local/services/ssm/fleet.ts';
import { asRoot } from './least-privilege/stage.ts';
import { publicParameters } from '../../src/data/public-images.ts';

let cloud: LocalCloud;
let web: readonly string[];
const ran: string[] = [];

beforeAll(async () => {
  const runtimes = withHosts(async (id, { script = '' }) => {
    ran.push(script);
    return script === 'fail\n' && id === web[0] ? { exitCode: 3, stderr: 'no' } : { stdout: 'up 3 days\n' };
  });
  cloud = await LocalCloud.start({ port: 0, seed: 1, lenient: true, runtimes });
  cloud.clock.freeze();
  const aws = await asRoot(cloud);
  const image = '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64';
  const { Instances = [] } = await aws.call('ec2', 'RunInstances', {
    ImageId: publicParameters('us-east-1')[image] ?? '',
    MinCount: 3,
    MaxCount: 3,
    TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'Role', Value: 'web' }] }],
  });
  web = Instances.map(({ InstanceId = '' }) => InstanceId);
  await aws.call('ec2', 'StopInstances', { InstanceIds: [web[2] ?? ''] });
  await cloud.clock.advance('10m');
});
afterAll(() => cloud.stop());

const nuage = (home: string, ...words: string[]) => runAs(cloud, cloud.rootKey, { words }, home);

test('a script runs on what is online, hosts with the same output together, and the others count as failed', async () => {
  const home = temporaryDirectory();
  const line = ['ssm', 'run', '--script', 'uptime', '--tag', 'Role=web', '--yes'];
  const all = await nuage(home, ...line);
  expect(all.code).toBe(1);
  expect(all.stdout).toMatch(/Success {2}2 instances: .*\n {2}up 3 days\n/);
  expect(all.stdout).toContain(`${web[2]}  not reached: it is stopped`);
  expect(all.stdout).toContain('2 of 3 instances succeeded.');
  const some = await nuage(home, ...line, '--skip-unreachable', '-o', 'json');
  expect(some.code).toBe(0);
  const { commands, results, run } = JSON.parse(some.stdout);
  expect(results).toHaveLength(2);
  const shown = await nuage(home, 'ssm', 'show', commands[0]);
  expect(shown).toMatchObject({ code: 0, stdout: expect.stringContaining('2 of 2 instances succeeded.') });
  const undone = await nuage(home, 'undo', run, '--yes');
  expect(`${undone.stdout}${undone.stderr}`).toContain('What a command did on a host cannot be undone.');
  expect((await nuage(home, 'ssm', 'show', '00000000-0000-0000-0000-000000000000')).code).toBe(1);
});

test('it is planned, saved, applied once, and a host that fails is told in the run', async () => {
  const home = temporaryDirectory();
  const plan = join(home, 'run.plan');
  const line = ['ssm', 'run', '--script', 'fail', ...web.slice(0, 2)];
  const saved = await nuage(home, ...line, '--plan-out', plan);
  expect(saved.stdout).toContain('runs AWS-RunShellScript');
  expect(readFileSync(plan, 'utf8')).toContain('ssm-run');
  const before = ran.length;
  const applied = await nuage(home, 'apply', plan, '--yes', '-o', 'json');
  expect(applied.code).toBe(1);
  const [problem] = JSON.parse(applied.stdout).problems;
  expect(problem).toMatchObject({
    status: 'failed',
    code: 'CommandFailed',
    message: expect.stringMatching(/^Command [-0-9a-f]+ is Incomplete: 1 of 2 failed\.$/),
    hint: expect.stringContaining('nuage ssm show'),
  });
  expect(ran.length).toBe(before + 2);
  const again = await nuage(home, 'apply', plan, '--yes');
  expect(again.code).toBe(1);
  expect(again.stderr).toContain('is stale; nothing was changed');
  expect(ran.length).toBe(before + 2);
});

test('six permissions are enough, and none of them is idle', async () => {
  const needed = [
    'ec2:DescribeInstances',
    'ssm:DescribeInstanceInformation',
    'ssm:GetCommandInvocation',
    'ssm:ListCommandInvocations',
    'ssm:ListCommands',
    'ssm:SendCommand',
  ];
  const aws = await asRoot(cloud);
  const UserName = 'operator';
  await aws.call('iam', 'CreateUser', { UserName });
  const { AccessKey } = await aws.call('iam', 'CreateAccessKey', { UserName });
  const keys = { accessKeyId: AccessKey.AccessKeyId, secretAccessKey: AccessKey.SecretAccessKey };
  const words = ['ssm', 'run', '--script', 'uptime', web[0] ?? '', '--yes'];
  const home = temporaryDirectory();
  const runWith = async (Action: readonly string[]) => {
    const Statement = [{ Effect: 'Allow', Action, Resource: '*' }];
    const PolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement });
    await aws.call('iam', 'PutUserPolicy', { UserName, PolicyName: 'own', PolicyDocument });
    return (await runAs(cloud, keys, { words }, home)).code;
  };
  expect(await runWith(needed)).toBe(0);
  for (const left of needed) expect(await runWith(needed.filter((action) => action !== left)), left).toBe(1);
});
