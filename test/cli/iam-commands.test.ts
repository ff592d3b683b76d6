import { expect, test } from 'vitest';
import { nuage, temporaryDirectory } from './support/terminal.ts';

test('users, groups, policies and keys are planned, listed, explained and deleted', async () => {
  const home = temporaryDirectory();
  const run = (...line: string[]) => nuage([...line, '--local'], { home });
  const done = { code: 0, stderr: '' };
  expect(await run('iam', 'group', 'create', 'readers', '--yes')).toMatchObject({ code: 0 });
  await run('iam', 'policy', 'attach', 'AmazonEC2ReadOnlyAccess', 'group', 'readers', '--yes');
  expect(await run('iam', 'user', 'create', 'anna', '--group', 'readers', '--yes')).toMatchObject({
    code: 0,
  });
  const users = await run('iam', 'user', 'list', '-o', 'json');
  expect(users).toMatchObject(done);
  expect(JSON.parse(users.stdout)).toMatchObject([{ name: 'anna' }]);
  const explained = async (action: string) =>
    JSON.parse((await run('iam', 'explain', 'anna', action, '-o', 'json')).stdout);
  expect(await explained('ec2:DescribeInstances')).toMatchObject([
    { decision: 'allowed', because: [expect.stringContaining('AmazonEC2ReadOnlyAccess (lines ')] },
  ]);
  expect(await explained('ec2:StopInstances')).toMatchObject([{ decision: 'implicitDeny', because: [] }]);
  expect((await run('iam', 'unused', '--for', '1d')).stdout).toContain('All is in use');
  expect(await run('iam', 'user', 'delete', 'anna', '--yes')).toMatchObject({ code: 0 });
  expect(JSON.parse((await run('iam', 'user', 'list', '-o', 'json')).stdout)).toEqual([]);
}, 30_000);
