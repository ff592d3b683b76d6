import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nuage, temporaryDirectory } from './support/terminal.ts';

const boom = ['--local', '--yes'];

test('a key pair is made, listed and cleaned up', async () => {
  const home = temporaryDirectory();
  const made = await nuage(['keys', 'create', 'web', ...boom], { home });
  expect(made).toMatchObject({ code: 0, stderr: '' });
  expect(made.stdout).toContain(`file ${join(home, '.ssh', 'web.pem')}`);
  expect((await nuage(['keys', 'create', 'a/b', ...boom], { home })).stderr).toContain(
    'Name one with --file',
  );
  const listed = await nuage(['keys', 'list', '--local', '-o', 'json'], { home });
  expect(JSON.parse(listed.stdout)).toMatchObject([{ name: 'web', type: 'ed25519', usedBy: [] }]);
  expect(await nuage(['keys', 'cleanup', '--all', ...boom], { home })).toMatchObject({ code: 0 });
  expect(existsSync(join(home, '.ssh', 'web.pem'))).toBe(true);
  expect((await nuage(['keys', 'list', '--local'], { home })).stdout).toContain('There is no key pair');
});

test('a way is open while a program runs, and closed after it, whatever it exits with', async () => {
  const home = temporaryDirectory();
  const open = async () =>
    JSON.parse((await nuage(['bastion', 'list', '--local', '-o', 'json'], { home })).stdout);
  const line = ['bastion', 'open', 'default', '--cidr', '198.51.100.7', '--for', '30m', ...boom];
  const ran: (readonly string[])[] = [];
  const runProgram = async (command: readonly string[]) => {
    ran.push(command);
    return 7;
  };
  const first = await nuage([...line, '--', 'ssh', '-v', 'host'], { home, runProgram });
  expect(first).toMatchObject({ code: 7, stdout: '' });
  expect(first.stderr).toMatch(/bastion open: 1 step, 1 done.*\n.*bastion close: 1 step, 1 done/);
  expect(ran).toEqual([['ssh', '-v', 'host']]);
  expect(await open()).toEqual([]);
  const fails = () => Promise.reject(new Error('no such program'));
  expect(await nuage([...line, '--', 'nothing'], { home, runProgram: fails })).toMatchObject({ code: 1 });
  expect(await open()).toEqual([]);
  expect(await nuage(line, { home })).toMatchObject({ code: 0 });
  // What was open before stays open after a program.
  await nuage([...line, '--', 'true'], { home, runProgram: () => Promise.resolve(0) });
  expect(await open()).toMatchObject([{ cidr: '198.51.100.7/32', port: 22 }]);
  const status = await nuage(['bastion', 'status', 'default', '--cidr', '198.51.100.7', '--local'], { home });
  expect(status).toMatchObject({ code: 0 });
  expect(await nuage(['bastion', 'close', ...boom], { home })).toMatchObject({ code: 0 });
  const closed = await nuage(['bastion', 'status', 'default', '--cidr', '198.51.100.7', '--local'], { home });
  expect(closed).toMatchObject({ code: 1 });
  const everything = await nuage(['bastion', 'open', 'default', '--cidr', '0.0.0.0/0', ...boom], { home });
  expect(everything).toMatchObject({ code: 64 });
  expect(everything.stderr).toContain('That is the whole internet');
});
