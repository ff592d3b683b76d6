import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
});

test('a role, a policy and a key come and go by plan, and come back with undo', async () => {
  const home = temporaryDirectory();
  const run = (...line: string[]) => nuage([...line, '--local'], { home });
  const Statement = [{ Effect: 'Allow', Action: 'ec2:StopInstances', Resource: '*' }];
  const text = JSON.stringify({ Version: '2012-10-17', Statement });
  writeFileSync(join(home, 'stop.json'), text);
  writeFileSync(join(home, 'none.json'), '{"Statement": [{"Effect": "Perhaps"}]}');
  const refused = await nuage(['iam', 'policy', 'create', 'x', 'none.json', '--local'], {
    home,
    directory: home,
  });
  expect(refused).toMatchObject({ code: 64, stderr: expect.stringContaining('That is no policy') });
  const created = await nuage(['iam', 'policy', 'create', 'stop', 'stop.json', '--yes', '--local'], {
    home,
    directory: home,
  });
  expect(created).toMatchObject({ code: 0 });
  const trust = ['--trust', 'ec2.amazonaws.com', '--policy', 'stop', '--yes'];
  expect(await run('iam', 'role', 'create', 'web', ...trust)).toMatchObject({ code: 0 });
  expect((await run('iam', 'role', 'create', 'lost', '--yes')).stderr).toContain('who may assume');

  expect(await run('iam', 'user', 'create', 'anna', '--yes')).toMatchObject({ code: 0 });
  const file = join(home, '.aws', 'anna.credentials');
  const made = await run('iam', 'key', 'create', 'anna', '--yes', '-o', 'json');
  expect(made).toMatchObject({ code: 0 });
  const kept = readFileSync(file, 'utf8');
  expect(kept).toMatch(/^\[anna\]\naws_access_key_id = AKIA\w{16}\naws_secret_access_key = \S{40}\n$/);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(made.stdout + made.stderr).not.toContain(kept.trim().slice(-40));
  const again = await run('iam', 'key', 'create', 'anna', '--yes');
  expect(again).toMatchObject({ code: 1, stderr: expect.stringContaining('is never overwritten') });
  expect(await run('undo', '--yes')).toMatchObject({ code: 0 });
  expect(JSON.parse((await run('iam', 'key', 'list', '-o', 'json')).stdout)).toEqual([]);

  expect(await run('iam', 'role', 'delete', 'web', '--yes')).toMatchObject({ code: 0 });
  expect(await run('undo', '--yes')).toMatchObject({ code: 0 });
  expect(await run('iam', 'policy', 'delete', 'stop', '--yes')).toMatchObject({ code: 0 });
  expect((await run('iam', 'policy', 'attach', 'stop', 'role', 'web')).stderr).toContain('No managed policy');
  expect((await run('iam', 'policy', 'delete', 'ReadOnlyAccess')).stderr).toContain('nobody can delete');
  expect(JSON.parse((await run('iam', 'role', 'list', '-o', 'json')).stdout)).toMatchObject([
    { name: 'web' },
  ]);
});
