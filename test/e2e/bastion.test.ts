import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { temporaryDirectory } from '../cli/support/terminal.ts';
import { startCloud } from '../support/cloud.ts';

const main = new URL('../../dist/nuage.js', import.meta.url).pathname;

test('a way in is closed when nuage is told to end', async () => {
  await using running = await startCloud();
  const home = temporaryDirectory();
  const credentials = { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' };
  const env = { PATH: process.env['PATH'], HOME: home, AWS_REGION: 'eu-west-1', ...credentials };
  const start = (...line: string[]) =>
    spawn(process.execPath, [main, ...line, '--endpoint-url', running.endpoint], { cwd: home, env });
  const open = ['bastion', 'open', 'default', '--cidr', '198.51.100.7', '--yes'];
  const child = spawn(
    process.execPath,
    [main, ...open, '--endpoint-url', running.endpoint, '--', 'sh', '-c', 'echo in; exec sleep 60'],
    { cwd: home, env },
  );
  const errors = text(child.stderr);
  await once(child.stdout, 'data');
  child.kill('SIGTERM');
  expect(await once(child, 'close')).toEqual([143, null]);
  expect(await errors).toMatch(/bastion open: 1 step, 1 done[^]*bastion close: 1 step, 1 done/);
  expect(JSON.parse(await text(start('bastion', 'list', '-o', 'json').stdout))).toEqual([]);
});
